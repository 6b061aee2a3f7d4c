using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.LocalStudio.Builds;

/// <summary>What runs the builds of the local CodeBuild.</summary>
public interface IBuildRunner
{
    /// <summary>Runs a build to its end. A build that ends without an exception has succeeded.</summary>
    /// <param name="run">The build.</param>
    /// <param name="cancellation">Set by StopBuild, and when the host stops.</param>
    /// <exception cref="BuildFailedException">The phase that the build is in has failed.</exception>
    public Task RunAsync(BuildRun run, CancellationToken cancellation);
}
