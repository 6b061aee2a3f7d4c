using System.Threading;

namespace EnvAsCode.Build;

/// <summary>
/// Deletes the environments that builds wrote to a folder, and the folders that become empty; the user's own files there stay.
/// </summary>
public sealed class RemoveEnvironments : EnvironmentTask
{
    private protected override void Run(CancellationToken cancellationToken) => this.CreateWriter().DeleteAll(cancellationToken);
}
