using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Shapes;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>A service that speaks AWS JSON 1.1.</summary>
internal abstract class JsonEndpoint(IEnumerable<ServiceOperation> operations)
{
    private readonly Dictionary<string, ServiceOperation> operations = operations.ToDictionary(operation => operation.Name);

    /// <summary>What precedes the operation in <c>X-Amz-Target</c>.</summary>
    public abstract string TargetPrefix { get; }

    /// <summary>The service's name in a credential scope.</summary>
    public abstract string SigningName { get; }

    /// <summary>The name of an error's message.</summary>
    public abstract string MessageMember { get; }

    /// <summary>All operations.</summary>
    public IReadOnlyCollection<ServiceOperation> Operations => this.operations.Values;

    /// <summary>How the service reports an input that breaks its shapes.</summary>
    /// <param name="errors">At least one.</param>
    protected abstract ApiException Invalid(ValidationErrors errors);

    /// <summary>Checks the input of an operation and does it.</summary>
    /// <exception cref="ApiException">Anything the API would refuse.</exception>
    public Task<JsonObject?> InvokeAsync(string name, OperationCall call)
    {
        if (!this.operations.TryGetValue(name, out ServiceOperation? operation))
        {
            throw new ApiException(
                "UnknownOperationException",
                $"LocalStudio does not serve {this.SigningName}:{name}; docs/local-studio.md lists what it does.");
        }

        ValidationErrors errors = new();
        operation.Input.Validate(call.Input, "", errors);
        return errors.All.Count > 0 ? throw this.Invalid(errors) : operation.Invoke(call);
    }
}
