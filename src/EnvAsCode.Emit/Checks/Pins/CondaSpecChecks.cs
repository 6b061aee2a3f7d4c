using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.VersionSpecs;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2026: version specs that conda reads otherwise than they look.</summary>
internal static class CondaSpecChecks
{
    /// <summary>Checks a version spec.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(PinnedPackage pin, CondaVersionSpec spec, FindingCollector findings)
    {
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
