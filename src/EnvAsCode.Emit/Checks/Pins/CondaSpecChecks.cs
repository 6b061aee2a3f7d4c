using EnvAsCode.Packaging;

namespace EnvAsCode.Emit;

/// <summary>EAC2026: version specs that conda reads otherwise than they look.</summary>
internal static class CondaSpecChecks
{
    /// <summary>Checks a version spec.</summary>
    /// <param name="pin">The package.</param>
    /// <param name="spec">Its version spec.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(PinnedPackage pin, CondaVersionSpec spec, FindingCollector findings)
    {
        foreach (CondaVersionClause clause in spec.Clauses)
        {
            if (Misread(clause) is { } reading)
            {
                TextRange range = new(clause.Span.Start, clause.Span.Length);
                findings.ReportPart(
                    Rules.CondaSpecReadOtherwise, pin.VersionPath, range.Length == 0 || range.Length == pin.Version!.Length ? null : range,
                    clause.Text, pin.Package.Name, reading);
            }
        }
    }

    private static string? Misread(CondaVersionClause clause)
    {
        if (clause.HasIgnoredWildcard)
        {
            string version = clause.Version!.ToString();
            return clause.Operator == CondaVersionOperator.Equal
                ? "conda ignores '.*' behind '==', so that it is " + version + " alone; for the series write \"" + version + ".*\""
                : "conda ignores '.*' behind this operator; leave it out";
        }

        if (clause.HasGluedStar)
        {
            return "conda reads the star as '.*', and other tools do otherwise; write \"" + clause.Version + ".*\"";
        }

        return clause.Operator is CondaVersionOperator.Equal or CondaVersionOperator.StartsWith && clause.Version is { } asked
            && CondaSuggestions.ForUnlikelyVersion(asked) is { } likely
            ? "it is a version of that very name, which hardly exists; write \"" + likely + "\""
            : null;
    }
}
