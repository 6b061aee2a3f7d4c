using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Settings;

/// <summary>A resource with settings that environments are attached to: a domain, a user profile or a space.</summary>
internal abstract class SettingsPlace
{
    /// <summary>The place in words, as <c>user profile 'alice'</c>.</summary>
    public abstract string Description { get; }

    /// <summary>How many custom images of KernelGateway it takes; of other apps every place takes 200 (SageMaker API).</summary>
    public virtual int KernelGatewayImages => 5;

    /// <summary>Reads its status and its settings, by the names of their members in an update.</summary>
    public abstract Task<PlaceReading> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Sends settings. What is not among them stays as it is.</summary>
    public abstract Task WriteAsync(JsonObject settings, CancellationToken cancellationToken);

    /// <summary>Waits until it is InService.</summary>
    public abstract Task WaitAsync(System.Action<string> report, CancellationToken cancellationToken);
}

/// <summary>A place as it is.</summary>
/// <param name="Status">Its status, as the API spells it.</param>
/// <param name="FailureReason">Why it failed, if it did.</param>
/// <param name="Settings">Its settings: one member for each kind, as <c>DefaultUserSettings</c>.</param>
internal sealed record PlaceReading(string Status, string? FailureReason, JsonObject Settings);
