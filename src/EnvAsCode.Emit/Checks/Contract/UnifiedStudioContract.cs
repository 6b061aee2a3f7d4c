using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC5050 to EAC5052: images for SageMaker Unified Studio. They are built from <c>public.ecr.aws/sagemaker/sagemaker-distribution</c>, 2.6
/// or newer, and their <c>ENTRYPOINT</c> has no effect (Unified Studio user guide, Dockerfile specifications).
/// </summary>
internal static class UnifiedStudioContract
{
    private const string Repository = "public.ecr.aws/sagemaker/sagemaker-distribution";
    private const int Major = 2;
    private const int Minor = 6;

    /// <summary>Checks an image.</summary>
    /// <param name="path">The path of the strategy.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(CustomImage image, string path, FindingCollector findings)
    {
        if (!image.UnifiedStudio)
        {
            return;
        }

        string reference = image.From.Reference;
        if (reference.IndexOf('$') < 0 && ProblemOf(reference) is { } problem)
        {
            findings.Report(
                Rules.UnifiedStudioBase, path + "." + nameof(image.From) + "." + nameof(BaseImage.Reference), reference, problem);
        }

        if (image.Entrypoint is { IsEmpty: false })
        {
            findings.Report(Rules.UnifiedStudioEntrypoint, path + "." + nameof(image.Entrypoint));
        }

        for (int i = 0; i < image.Apps.Count; i++)
        {
            if (image.Apps[i].AppType is not (AppType.JupyterLab or AppType.CodeEditor))
            {
                findings.Report(
                    Rules.UnifiedStudioApp, ModelPath.Item(path + "." + nameof(image.Apps), i), AppTypeText.ApiName(image.Apps[i].AppType));
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
