using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// EAC2027, EAC2028, EAC2033 and EAC5047: base images whose tag moves, or that have no digest, or one that is yet to be written.
/// </summary>
internal sealed class BaseImagePinChecks : StageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings) =>
        CheckReference(stage.Built.From, stage.Path + "." + nameof(CustomImage.From), findings);

    private static void CheckReference(BaseImage image, string from, FindingCollector findings)
    {
        string path = from + "." + nameof(BaseImage.Reference);
        if (image.Reference.IndexOf('$') >= 0 || image.Reference.Length == 0)
        {
            return;
        }

        if (image.Reference.IndexOf("://", StringComparison.Ordinal) is > 0 and int scheme)
        {
            TextRange range = new(0, scheme + "://".Length);
            findings.ReportFixable(
                Rules.ReferenceWithScheme, path, range, SuggestedFix.Replace(""), image.Reference.Substring(0, range.Length));
            return;
        }

        if (SageMakerDistributionTag.Check(image, from, findings) || CheckPython(image, from, findings))
        {
            return;
        }

        if (image.Reference.IndexOf('@') < 0)
        {
            Check(image, path, findings);
        }
        else if (ImageDigest.PlaceholderIn(image.Reference) is { } placeholder)
        {
            findings.ReportPart(Rules.PlaceholderDigest, path, placeholder, image.Reference.Substring(0, image.Reference.IndexOf('@')));
        }
    }

    // The official images have their Python's version as the tag.
    private static bool CheckPython(BaseImage image, string from, FindingCollector findings)
    {
        if (!image.Reference.StartsWith("python:", StringComparison.Ordinal)
            || image.Python is not { } version
            || PythonReleases.NearestTo(version) is not { } nearest)
        {
            return false;
        }

        findings.ReportFixable(Rules.UnknownPython, from + ".version", null, SuggestedFix.Value(nearest), version, nearest);
        return true;
    }

    private static void Check(BaseImage image, string path, FindingCollector findings)
    {
        string? tag = TagOf(image.Reference);
        string? moves = tag is null ? "it has no tag, which means 'latest'"
            : tag == "latest" || tag.StartsWith("latest-", StringComparison.Ordinal) ? "the tag 'latest' is given to every new release"
            : SageMakerDistributionContents.IsBaseOf(image) && NumberCount(tag) < 3
                ? "'" + tag + "' is given to every new release of that series; name all three numbers, as \"4.4.1\""
            : null;
        findings.Report(ImageDigest.Fix(
            moves is null
                ? new Finding(Rules.BaseImageWithoutDigest, path, [image.Reference])
                : new Finding(Rules.MovingBaseImage, path, [image.Reference, moves]),
            image.Reference));
    }

    // A colon before the last slash belongs to the registry's port.
    private static string? TagOf(string reference)
    {
        int colon = reference.LastIndexOf(':');
        return colon > reference.LastIndexOf('/') ? reference.Substring(colon + 1) : null;
    }

    // 4.4.1-cpu has three.
    private static int NumberCount(string tag)
    {
        int hyphen = tag.IndexOf('-');
        return (hyphen < 0 ? tag : tag.Substring(0, hyphen)).Split('.').Length;
    }
}
