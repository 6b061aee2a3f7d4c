using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC5050 to EAC5052: images for SageMaker Unified Studio. They are built from <c>public.ecr.aws/sagemaker/sagemaker-distribution</c>, 2.6
/// or newer, and their <c>ENTRYPOINT</c> has no effect (Unified Studio user guide, Dockerfile specifications).
/// </summary>
internal sealed class UnifiedStudioContract : ImageCheck
{
    private const string Repository = "public.ecr.aws/sagemaker/sagemaker-distribution";
    private const int Major = 2;
    private const int Minor = 6;

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        if (!image.Strategy.UnifiedStudio)
        {
            return;
        }

        string reference = image.Strategy.From.Reference;
        if (reference.IndexOf('$') < 0 && ProblemOf(reference) is { } problem)
        {
            findings.Report(
                Rules.UnifiedStudioBase,
                image.Path + "." + nameof(image.Strategy.From) + "." + nameof(BaseImage.Reference),
                reference,
                problem);
        }

        if (image.Strategy.Entrypoint is { IsEmpty: false })
        {
            findings.Report(Rules.UnifiedStudioEntrypoint, image.Path + "." + nameof(image.Strategy.Entrypoint));
        }

        for (int i = 0; i < image.Strategy.Apps.Count; i++)
        {
            if (image.Strategy.Apps[i].AppType is not (AppType.JupyterLab or AppType.CodeEditor))
            {
                findings.Report(
                    Rules.UnifiedStudioApp,
                    ModelPath.Item(image.Path + "." + nameof(image.Strategy.Apps), i),
                    AppTypeText.ApiName(image.Strategy.Apps[i].AppType));
            }
        }
    }

    private static string? ProblemOf(string reference)
    {
        int digest = reference.IndexOf('@');
        string named = digest < 0 ? reference : reference.Substring(0, digest);
        int colon = named.LastIndexOf(':');
        string repository = colon > named.LastIndexOf('/') ? named.Substring(0, colon) : named;
        if (repository != Repository)
        {
            return "is another image";
        }

        // "2.5.0-cpu", "3-gpu"; a moving tag, or a digest alone, says nothing of the release.
        string[] numbers = named.Substring(repository.Length).TrimStart(':').Split('-')[0].Split('.');
        return int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            && (major < Major || (major == Major
                && numbers.Length > 1
                && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
                && minor < Minor))
            ? "is older"
            : null;
    }
}
