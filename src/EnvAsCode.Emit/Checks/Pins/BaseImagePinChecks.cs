using System;

namespace EnvAsCode.Emit;

/// <summary>EAC2027 and EAC2028: base images whose tag moves, or that have no digest.</summary>
internal static class BaseImagePinChecks
{
    /// <summary>Checks the base images of an environment.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            if (environment.Strategies[i] is CustomImage image && image.From.Reference.IndexOf('@') < 0 && image.From.Reference.IndexOf('$') < 0 && image.From.Reference.Length > 0)
            {
                string path = ModelPath.Item(nameof(environment.Strategies), i) + "." + nameof(image.From);
                Check(image.From, path + "." + nameof(BaseImage.Reference), findings);
            }
        }
    }

    private static void Check(BaseImage image, string path, FindingCollector findings)
    {
        string? tag = TagOf(image.Reference);
        string? moves = tag is null ? "it has no tag, which means 'latest'"
            : tag == "latest" || tag.StartsWith("latest-", StringComparison.Ordinal) ? "the tag 'latest' is given to every new release"
            : SageMakerDistributionContents.IsBaseOf(image) && NumberCount(tag) < 3 ? "'" + tag + "' is given to every new release of that series; name all three numbers, as \"4.4.1\""
            : null;
        if (moves is not null)
        {
            findings.Report(Rules.MovingBaseImage, path, image.Reference, moves);
        }
        else
        {
            findings.Report(Rules.BaseImageWithoutDigest, path, image.Reference);
        }
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
