using System;
using System.Linq;

namespace EnvAsCode.Packaging.Pep440.Suggestions;

/// <summary>
/// The nearest valid spelling of a version or specifier that is not valid: what people write who know npm, Poetry, conda, Ruby or Maven.
/// Every answer has been read back, so it is never itself invalid.
/// </summary>
public static class Pep440Suggestions
{
    /// <summary>The nearest version: <c>1.2.3</c> for <c>==1.2.3</c>, <c>1.2.3.dev0</c> for <c>1.2.3-SNAPSHOT</c>.</summary>
    /// <param name="text">The text that is no version.</param>
    /// <returns>The version, or <see langword="null"/> if none is likely or the text is valid.</returns>
    public static string? ForVersion(string text)
    {
        if (text is null || Pep440Version.TryScan(text.AsSpan(), out _, out _))
        {
            return null;
        }

        return VersionRepair.Repair(text);
    }

    /// <summary>The nearest single clause: <c>==1.2.*</c> for <c>=1.2.x</c>.</summary>
    /// <param name="text">The text that is no specifier.</param>
    /// <returns>The clause, or <see langword="null"/> if none is likely (<c>^1.2</c> takes two) or the text is valid.</returns>
    public static string? ForSpecifier(string text) =>
        ForSpecifierSet(text) is string suggestion && VersionSpecifier.TryParse(suggestion, out _) ? suggestion : null;

    /// <summary>The nearest set of clauses: <c>&gt;=1.2,&lt;2</c> for <c>^1.2</c>, <c>==1.2.*</c> for <c>1.2.x</c>.</summary>
    /// <param name="text">The text that is no set of specifiers.</param>
    /// <returns>The clauses, or <see langword="null"/> if none are likely or the text is valid.</returns>
    public static string? ForSpecifierSet(string text) =>
        text is null || VersionSpecifierSet.TryParse(text, out _) ? null : Repair(text, bareAllowed: false);

    /// <summary>
    /// The nearest text for what a declaration writes as a version (<see cref="VersionSpecifierSet.TryParsePin"/>): <c>1.2.*</c> for
    /// <c>1.2.x</c>.
    /// </summary>
    /// <param name="text">The text that is neither a version nor a prefix nor a set of specifiers.</param>
    /// <returns>The text, or <see langword="null"/> if none is likely.</returns>
    public static string? ForPin(string text) => text is null ? null : Repair(text, bareAllowed: true);

    private static string? Repair(string text, bool bareAllowed)
    {
        string cleaned = text.Trim().Trim('"', '\'', '(', ')', '[', ']').Trim();
        if (cleaned.Length == 0 || cleaned.IndexOf("||", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        if (HyphenRange(cleaned) is string range)
        {
            return range;
        }

        string[] clauses = ClauseSplitter.Split(cleaned);
        string?[] repaired = [.. clauses.Select(clause => SpecifierRepair.Repair(clause, bareAllowed && clauses.Length == 1))];
        if (repaired.Length == 0 || Array.Exists(repaired, clause => clause is null))
        {
            return null;
        }

        string result = string.Join(",", repaired);
        bool valid = bareAllowed ? VersionSpecifierSet.TryReadPin(result) : VersionSpecifierSet.TryParse(result, out _);
        return valid && result != text ? result : null;
    }

    // npm's "1.2 - 2.0".
    private static string? HyphenRange(string text)
    {
        int hyphen = text.IndexOf(" - ", StringComparison.Ordinal);
        return hyphen > 0
            && Pep440Version.TryParse(text.Substring(0, hyphen), out Pep440Version? lower)
            && Pep440Version.TryParse(text.Substring(hyphen + 3), out Pep440Version? upper)
            ? ">=" + lower + ",<=" + upper
            : null;
    }
}
