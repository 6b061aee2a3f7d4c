using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Requirements;

namespace EnvAsCode.Emit.Resolved;

/// <summary>Where a persisted conda environment lives.</summary>
/// <param name="Home">The user's home, on the volume that outlives the application.</param>
/// <param name="Environments">The folder of conda environments in it, one of conda's own defaults.</param>
internal sealed record PersistentLocation(string Home, string Environments, PythonEnvironment Environment)
{
    /// <summary>Works the places out.</summary>
    public static PersistentLocation Of(EnvironmentSpec environment, PackageLists packages, PersistentCondaEnvironment strategy)
    {
        // AWS's own Classic images run as root, with the user's EFS home mounted over /root.
        string home = strategy.AppType != AppType.KernelGateway ? "/home/sagemaker-user" : strategy.FileSystemConfig?.MountPath ?? "/root";
        string environments = home + "/.conda/envs";
        string prefix = environments + "/" + environment.Name;
        string interpreter = prefix + "/bin/python";
        return new PersistentLocation(home, environments, new PythonEnvironment
        {
            Name = environment.Name,
            Prefix = prefix,
            Interpreter = interpreter,
            Python = environment.Python,
            Channels = environment.Channels,
            Packages = packages,
            Kernel = ResolvedKernel.OfCondaEnvironment(environment.Name, environment.Kernel, interpreter),
            File = CondaEnvironmentEmitter.FileName,
        });
    }
}
