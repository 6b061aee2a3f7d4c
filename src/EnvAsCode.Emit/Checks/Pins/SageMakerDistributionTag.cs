using System;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>
/// EAC5042, EAC5043, EAC2062 and EAC2063: tags that no image of SageMaker Distribution has: with the processor twice, since the words for
/// the images add it, with a "v", and of a release that there is not; and a release that is newer than the known ones.
/// </summary>
internal static class SageMakerDistributionTag
{
    private static readonly Regex Twice = new("^(.+)-(cpu|gpu)-(cpu|gpu)$", RegexOptions.CultureInvariant);

    private static readonly Regex Lettered = new("^v([0-9].*)-(?:cpu|gpu)$", RegexOptions.CultureInvariant);

    private static readonly Regex Numbered = new("^([0-9]+(?:\\.[0-9]+){0,2})(-cpu|-gpu|)$", RegexOptions.CultureInvariant);

    /// <summary>Checks the tag of a base image.</summary>
    /// <param name="findings">Where to report.</param>
    /// <returns>Whether the tag is wrong, so that nothing else can be said of it.</returns>
    public static bool Check(BaseImage image, string path, FindingCollector findings)
    {
        string tag = SageMakerDistributionContents.TagOf(image);
        if (SageMakerDistributionContents.IsBaseOf(image) && Lettered.Match(tag) is { Success: true } lettered)
        {
            string plain = lettered.Groups[1].Value;
            findings.ReportFixable(Rules.VersionWithLetter, path + ".version", range: null, SuggestedFix.Value(plain), tag, plain);
            return true;
        }

        if (!SageMakerDistributionContents.IsBaseOf(image) || Twice.Match(tag) is not { Success: true } match)
        {
            return SageMakerDistributionContents.IsBaseOf(image) && CheckRelease(tag, path, findings);
        }

        string version = match.Groups[1].Value;
        string word = match.Groups[2].Value == "cpu" ? "Cpu" : "Gpu";

        // Another processor than the word's: which of the two is meant is for the user to say.
        SuggestedFix? fix = match.Groups[2].Value == match.Groups[3].Value ? SuggestedFix.Value(version) : null;
        findings.ReportFixable(
            Rules.ProcessorTwice, path + ".version", range: null, fix, tag, "SageMakerDistribution." + word + "(\"" + version + "\")");
        return true;
    }

    private static bool CheckRelease(string tag, string path, FindingCollector findings)
    {
        if (Numbered.Match(tag) is not { Success: true } match)
        {
            return false;
        }

        SageMakerDistributionReleases releases = SageMakerDistributionReleases.Instance;
        string numbers = match.Groups[1].Value;
        string processor = match.Groups[2].Value;
        bool isWhole = numbers.Split('.').Length == 3;
        if (!Version.TryParse(numbers.IndexOf('.') < 0 ? numbers + ".0" : numbers, out Version version))
        {
            return false;
        }

        // A tag without a processor is none, whatever its numbers.
        string nearest = isWhole && releases.Releases.Contains(version) ? version.ToString() : Nearest(releases, version, isWhole);
        if (processor.Length == 0 || (isWhole ? releases.CannotExist(version) : version.Major < 2 && releases.Named(numbers) is null))
        {
            findings.ReportFixable(
                Rules.UnknownRelease,
                path + ".version",
                null,
                processor.Length == 0 ? null : SuggestedFix.Value(nearest),
                tag,
                nearest + (processor.Length == 0 ? "-cpu" : processor));
            return true;
        }

        if (releases.Named(numbers) is null)
        {
            findings.Report(Rules.NewerRelease, path + ".version", tag, releases.Newest.ToString(), nearest);
        }

        return false;
    }

    private static string Nearest(SageMakerDistributionReleases releases, Version version, bool isWhole)
    {
        Version nearest = releases.Nearest(isWhole ? version : new Version(version.Major, version.Minor, 0));
        return isWhole ? nearest.ToString() : nearest.ToString(2);
    }
}
