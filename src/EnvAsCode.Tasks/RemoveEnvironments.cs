using System.Threading;

namespace EnvAsCode.Tasks;

/// <summary>
/// Deletes the environments and deployments that builds wrote to a folder, and the folders that become empty; the user's own files there
/// stay.
/// </summary>
public sealed class RemoveEnvironments : EnvironmentTask
{
    private protected override void Run(CancellationToken cancellationToken)
    {
        this.CreateDeploymentWriter().DeleteAll(cancellationToken);
        this.CreateWriter().DeleteAll(cancellationToken);
    }
}
