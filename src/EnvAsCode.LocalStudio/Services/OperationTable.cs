using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources;
using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Services;

/// <summary>Makes operations of rules: the model has the input's shape, and the rules run in a turn on the state.</summary>
internal sealed class OperationTable(ShapeTable shapes, StateStore store, LocalStudioOptions options)
{
    /// <summary>The host's options.</summary>
    public LocalStudioOptions Options => options;

    /// <summary>An operation that changes nothing.</summary>
    /// <param name="rules">Makes the output of the input.</param>
    public ServiceOperation Read(string name, Func<StudioTurn, JsonObject, JsonObject?> rules) =>
        this.Define(name, call => this.ReadAsync(turn => rules(turn, call.Input), call));

    /// <summary>An operation that changes the state, or throws and changes nothing.</summary>
    /// <param name="rules">Makes the output of the input.</param>
    public ServiceOperation Write(string name, Func<StudioTurn, JsonObject, JsonObject?> rules) =>
        this.Define(name, call => this.WriteAsync(turn => rules(turn, call.Input), call));

    /// <summary>An operation that takes its turns itself.</summary>
    public ServiceOperation Define(string name, Func<OperationCall, Task<JsonObject?>> invoke) => new(name, shapes.Input(name), invoke);

    /// <summary>A turn that changes nothing.</summary>
    public Task<T> ReadAsync<T>(Func<StudioTurn, T> look, OperationCall call) =>
        store.ReadAsync((state, now) => look(new(state, now, options, call.FailureReason)), call.Cancellation);

    /// <summary>A turn that changes the state.</summary>
    public Task<T> WriteAsync<T>(Func<StudioTurn, T> change, OperationCall call) =>
        store.WriteAsync((state, now) => change(new(state, now, options, call.FailureReason)), call.Cancellation);
}
