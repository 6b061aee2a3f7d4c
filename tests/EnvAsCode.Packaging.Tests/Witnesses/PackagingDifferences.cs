using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// Where the living specifications, which we follow, and older releases of PyPA's packaging (Debian 12 has 23.0) are known to differ.
/// Each is asserted in PackagingWitnessTests, so that the list cannot grow stale unnoticed.
/// </summary>
internal static class PackagingDifferences
{
    /// <summary>Whether a clause may treat a candidate otherwise in older releases.</summary>
    public static bool InMatching(string clauses, string candidate) =>
        clauses.Split(',').Any(clause => InClause(clause.Trim(), candidate));

    /// <summary>Whether a requirement may be read otherwise in older releases.</summary>
    public static bool InRequirement(string text) =>
        text.Contains("===", StringComparison.Ordinal) || text.Contains(".post0.*", StringComparison.Ordinal)
        || text.Contains(".post1.*", StringComparison.Ordinal) || InMarkerText(text)

        // Older releases want a scheme in a URL.
        || (Requirement.TryParse(text, out Requirement? requirement)
            && requirement.Url?.Contains("://", StringComparison.Ordinal) == false);

    /// <summary>Whether a marker may be read or evaluated otherwise in older releases.</summary>
    public static bool InMarker(string text) =>
        InMarkerText(text) || (Marker.TryParse(text, out Marker? marker) && Comparisons(marker.Expression).Any(InComparison));

    // Older releases print a text with a double quote between double quotes, and normalize an extra only in some places.
    private static bool InMarkerText(string text) =>
        text.Contains("it\"s", StringComparison.Ordinal) || text.Contains("extra", StringComparison.Ordinal);

    // Older releases order texts, and compare every variable as a version if its text looks like one.
    private static bool InComparison(MarkerComparison comparison)
    {
        MarkerVariable? variable = comparison.Left.Variable ?? comparison.Right.Variable;
        bool isVersion =
            variable is MarkerVariable.PythonVersion or MarkerVariable.PythonFullVersion or MarkerVariable.ImplementationVersion;
        bool isMember = comparison.Operator is MarkerOperator.In or MarkerOperator.NotIn;
        bool isOrder = !isMember && comparison.Operator is not (MarkerOperator.Equal or MarkerOperator.NotEqual);
        string text = (comparison.Left.Variable is null ? comparison.Left : comparison.Right).Text;
        return isVersion
            ? !isMember && !Pep440Version.TryParse(
                comparison.Left.Variable is null || !text.EndsWith(".*", StringComparison.Ordinal) || isOrder ? text : "0", out _)
            : isOrder || char.IsAsciiDigit(text.FirstOrDefault());
    }

    private static IEnumerable<MarkerComparison> Comparisons(MarkerExpression expression) => expression switch
    {
        MarkerComparison comparison => [comparison],
        MarkerBoolean list => list.Operands.SelectMany(Comparisons),
        _ => [],
    };

    private static bool InClause(string clause, string candidate)
    {
        if (!VersionSpecifier.TryParse(clause, out VersionSpecifier? specifier)
            || specifier.Version is not Pep440Version version
            || !Pep440Version.TryParse(candidate, out Pep440Version? parsed))
        {
            return clause.StartsWith("===", StringComparison.Ordinal);
        }

        // Older releases lose the epoch of a prefix.
        if (!(version.Epoch.IsZero && parsed.Epoch.IsZero) && (specifier.IsWildcard || specifier.Operator == VersionOperator.Compatible))
        {
            return true;
        }

        bool sameBase = version.Base.Equals(parsed.Base);
        return specifier.Operator switch
        {
            // Older releases compare the bases: <1.0.post1 excludes 1.0a1, >1.0a1 excludes 1.0.post1, >1.0.dev1 excludes 1.0+local.
            VersionOperator.Less => sameBase && version.IsPostRelease && parsed.IsPreRelease,
            VersionOperator.Greater =>
                sameBase && ((parsed.IsPostRelease && !version.IsPostRelease && version.IsPreRelease) || parsed.Local is not null),

            // === compares normal forms in older releases.
            VersionOperator.Arbitrary => true,
            _ => false,
        };
    }
}
