using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.VersionSpecs;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2026 and EAC2061: version specs that conda reads otherwise than they look, or than who comes from '=' thinks.</summary>
internal static class CondaSpecChecks
{
    private static readonly Regex ShortVersion = new("^[0-9]+\\.[0-9]+$", RegexOptions.CultureInvariant);

    /// <summary>Checks a version spec.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(PinnedPackage pin, CondaVersionSpec spec, FindingCollector findings)
    {
        CheckShort(pin, spec, findings);
        foreach (CondaVersionClause clause in spec.Clauses)
        {
            if (Misread(clause) is (string reading, string right))
            {
                TextRange range = new(clause.Span.Start, clause.Span.Length);
                bool isWhole = range.Length == 0 || range.Length == pin.Version!.Length;
                findings.ReportFixable(
                    Rules.CondaSpecReadOtherwise,
                    pin.VersionPath,
                    isWhole ? null : range,
                    isWhole ? SuggestedFix.Value(right) : SuggestedFix.Replace(right),
                    clause.Text, pin.Package.Name, reading);
            }
        }
    }

    // Two numbers are mostly the head of three: "=11.1" of a command line is "11.1.*" here.
    private static void CheckShort(PinnedPackage pin, CondaVersionSpec spec, FindingCollector findings)
    {
        if (spec.ExactVersion is { } exact
            && ShortVersion.IsMatch(exact.ToString())
            && ((CondaPackage)pin.Package).Build is null
            && !SageMakerDistributionReleases.Instance.HasConda(pin.Package.Name, exact.ToString()))
        {
            string series = exact + ".*";
            findings.ReportFixable(
                Rules.ShortExactVersion, pin.VersionPath, null, SuggestedFix.Value(series), exact.ToString(), pin.Package.Name, series);
        }
    }

    /// <summary>How conda reads a clause, and what to write; <see langword="null"/> for one that is what it looks like.</summary>
    private static (string Reading, string Right)? Misread(CondaVersionClause clause)
    {
        string series = clause.Version + ".*";
        if (clause.HasIgnoredWildcard)
        {
            string bare = clause.Text.Replace(".*", "");
            return clause.Operator == CondaVersionOperator.Equal
                ? (
                    "conda ignores '.*' behind '==', so that it is " + clause.Version + " alone; for the series write \"" + series + "\"",
                    series)
                : ("conda ignores '.*' behind this operator; write \"" + bare + "\"", bare);
        }

        if (clause.HasGluedStar)
        {
            return ("conda reads the star as '.*', and other tools do otherwise; write \"" + series + "\"", series);
        }

        return clause.Operator is CondaVersionOperator.Equal or CondaVersionOperator.StartsWith && clause.Version is { } asked
            && CondaSuggestions.ForUnlikelyVersion(asked) is { } likely
            ? ("it is a version of that very name, which hardly exists; write \"" + likely + "\"", likely)
            : null;
    }
}
