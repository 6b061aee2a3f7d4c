using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 and EAC3011, EAC3012 and EAC3014: how an image is built.</summary>
internal static class ImageOptionChecks
{
    /// <summary>Checks the options of an image.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, CustomImage image, string path, FindingCollector findings)
    {
        StepReport report = new(path, findings);
        ImageArgumentChecks.CheckArguments(image, path, findings);
        report.List(image.Entrypoint ?? [], nameof(image.Entrypoint), allowsLines: true, null);
        report.List(image.Cmd ?? [], nameof(image.Cmd), allowsLines: true, null);
        MetadataChecks.Check(image, report);
        if (image.Platform != ImagePlatform.LinuxAmd64 && !image.Apps.IsEmpty)
        {
            findings.Report(Rules.PlatformNotOfStudio, path + "." + nameof(image.Platform), DockerfileEmitter.PlatformOf(image.Platform));
        }

        if (image.BuildKit?.Syntax is { } syntax)
        {
            report.Name(
                syntax,
                nameof(image.BuildKit) + "." + nameof(BuildKit.Syntax),
                "-_./:@",
                "a Dockerfile frontend",
                "write its image, as \"docker/dockerfile:1\"");
        }

        if (environment.PipOptions?.ConfigSecret is not null && image.BuildKit is null)
        {
            findings.Report(Rules.SecretNeedsBuildKit, nameof(environment.PipOptions) + "." + nameof(PipOptions.ConfigSecret));
        }

        CheckConda(image, path, report);
    }

    private static void CheckConda(CustomImage image, string path, StepReport report)
    {
        if (image.Conda is not { } conda)
        {
            return;
        }

        string options = nameof(image.Conda) + ".";
        report.Name(conda.OverrideCuda, options + nameof(conda.OverrideCuda), ".", "a CUDA version", "write it as \"12.4\"");
        if (conda.Lock is not null)
        {
            ProjectFileCheck.CheckPath(conda.Lock, path + "." + options + nameof(conda.Lock), report.Findings);
        }

        if (conda.Prune && (image.From.JupyterLabEntrypoint is not null || ResolvedImage.CondaOf(image)?.Tool == CondaTool.Micromamba))
        {
            report.Findings.Report(Rules.PruneOfBase, path + "." + options + nameof(conda.Prune), image.From.Reference);
        }
    }
}
