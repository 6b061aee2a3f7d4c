using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5018: an image for a persisted environment that the declaration does not have, or that another application has.</summary>
internal sealed class PersistedTargetCheck : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        CustomImage strategy = image.Strategy;
        if (strategy.Target != CondaTarget.PersistedEnvironment)
        {
            return;
        }

        string target = image.Path + "." + nameof(strategy.Target);
        if (image.Environment.Persistent is not { } location)
        {
            findings.Report(
                Rules.NoPersistedEnvironment,
                target,
                "the declaration has no PersistentCondaEnvironment, so that the kernel would start nothing; add one");
            return;
        }

        foreach (AppImageConfig config in strategy.Apps)
        {
            if (MountOf(config, image.Resolved.User) is { } mount && mount != location.Home)
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
