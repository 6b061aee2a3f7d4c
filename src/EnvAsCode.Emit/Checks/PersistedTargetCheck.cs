using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5018: an image for a persisted environment that the declaration does not have, or that another application has.</summary>
internal static class PersistedTargetCheck
{
    /// <summary>Checks an image.</summary>
    /// <param name="environment">The environment, worked out.</param>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(ResolvedEnvironment environment, ResolvedImage resolved, string path, FindingCollector findings)
    {
        CustomImage image = resolved.Strategy;
        if (image.Target != CondaTarget.PersistedEnvironment)
        {
            return;
        }

        string target = path + "." + nameof(image.Target);
        if (environment.Persistent is not { } location)
        {
            findings.Report(
                Rules.NoPersistedEnvironment,
                target,
                "the declaration has no PersistentCondaEnvironment, so that the kernel would start nothing; add one");
            return;
        }

        foreach (AppImageConfig config in image.Apps)
        {
            if (MountOf(config, resolved.User) is { } mount && mount != location.Home)
            {
                findings.Report(
                    Rules.NoPersistedEnvironment,
                    target,
                    "the volume is mounted at " + mount + " there, and the environment is in " + location.Home
                    + "; set FileSystemConfig of PersistentCondaEnvironment");
                return;
            }
        }
    }

    private static string? MountOf(AppImageConfig config, ImageUser user) => config is KernelGatewayImageConfig kernelGateway
        ? (kernelGateway.FileSystemConfig ?? AppImageConfigEmitter.DerivedFileSystem(user))?.MountPath
        : "/home/sagemaker-user";
}
