using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 and EAC3011, EAC3012 and EAC3014: how an image is built.</summary>
internal sealed class ImageOptionChecks : ImageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        StepReport report = new(image.Path, findings);
        ImageArgumentChecks.CheckArguments(image.Strategy, image.Path, findings);
        report.List(image.Strategy.Entrypoint ?? [], nameof(image.Strategy.Entrypoint), allowsLines: true, null);
        report.List(image.Strategy.Cmd ?? [], nameof(image.Strategy.Cmd), allowsLines: true, null);
        MetadataChecks.Check(image.Strategy, report);
        if (image.Strategy.Platform != ImagePlatform.LinuxAmd64 && !image.Strategy.Apps.IsEmpty)
        {
            findings.Report(
                Rules.PlatformNotOfStudio,
                image.Path + "." + nameof(image.Strategy.Platform),
                DockerfileEmitter.PlatformOf(image.Strategy.Platform));
        }

        if (image.Strategy.BuildKit?.Syntax is { } syntax)
        {
            report.Name(
                syntax,
                nameof(image.Strategy.BuildKit) + "." + nameof(BuildKit.Syntax),
                "-_./:@",
                "a Dockerfile frontend",
                "write its image, as \"docker/dockerfile:1\"");
        }

        if (image.Spec.PipOptions?.ConfigSecret is not null && image.Strategy.BuildKit is null)
        {
            findings.Report(Rules.SecretNeedsBuildKit, nameof(image.Spec.PipOptions) + "." + nameof(PipOptions.ConfigSecret));
        }

        CheckConda(image.Strategy, image.Path, report);
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
