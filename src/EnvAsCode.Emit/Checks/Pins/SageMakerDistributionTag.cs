using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// EAC5042 and EAC5043: tags that no image of SageMaker Distribution has: with the processor twice, since the words for the images add it,
/// and with a "v".
/// </summary>
internal static class SageMakerDistributionTag
{
    private static readonly Regex Twice = new("^(.+)-(cpu|gpu)-(cpu|gpu)$", RegexOptions.CultureInvariant);

    private static readonly Regex Lettered = new("^v([0-9].*)-(?:cpu|gpu)$", RegexOptions.CultureInvariant);

    /// <summary>Checks the tag of a base image.</summary>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether the tag is wrong, so that nothing else can be said of it.</returns>
    public static bool Check(BaseImage image, string path, FindingCollector findings)
    {
        string tag = image.Reference.Split('@')[0];
        tag = tag.Substring(tag.LastIndexOf(':') + 1);
        if (SageMakerDistributionContents.IsBaseOf(image) && Lettered.Match(tag) is { Success: true } lettered)
        {
            string plain = lettered.Groups[1].Value;
            findings.ReportFixable(Rules.VersionWithLetter, path + ".version", range: null, SuggestedFix.Value(plain), tag, plain);
            return true;
        }

        if (!SageMakerDistributionContents.IsBaseOf(image) || Twice.Match(tag) is not { Success: true } match)
        {
            return false;
        }

        string version = match.Groups[1].Value;
        string word = match.Groups[2].Value == "cpu" ? "Cpu" : "Gpu";

        // Another processor than the word's: which of the two is meant is for the user to say.
        SuggestedFix? fix = match.Groups[2].Value == match.Groups[3].Value ? SuggestedFix.Value(version) : null;
        findings.ReportFixable(
            Rules.ProcessorTwice, path + ".version", range: null, fix, tag, "SageMakerDistribution." + word + "(\"" + version + "\")");
        return true;
    }
}
