using System;
using System.Linq;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda;

/// <summary>
/// The nearest valid spelling of a conda version spec: what people write who know pip, npm or Poetry. Every answer has been read back.
/// </summary>
public static class CondaSuggestions
{
    /// <summary>The nearest version spec: <c>&gt;=1.2,&lt;2</c> for <c>^1.2</c>, <c>==1.2</c> for <c>===1.2</c>.</summary>
    /// <param name="text">The text that is no version spec.</param>
    /// <returns>The spec, or <see langword="null"/> if none is likely or the text is valid.</returns>
    public static string? ForVersionSpec(string text)
    {
        if (text is null
            || CondaVersionSpec.TryParse(text, out _)
            || text.IndexOfAny(['(', ')', '|', '^', '$'], Math.Min(1, text.Length)) >= 0)
        {
            return null;
        }

        string?[] clauses = [.. ClauseSplitter.Split(text.Trim().Trim('"', '\'')).Select(RepairClause)];
        if (clauses.Length == 0 || Array.Exists(clauses, clause => clause is null))
        {
            return null;
        }

        string result = string.Join(",", clauses);
        return result != text && CondaVersionSpec.TryParse(result, out _) ? result : null;
    }

    /// <summary>
    /// What is likely meant by a version that is valid for conda but hardly exists: conda reads <c>1.2.x</c> as the very version 1.2.0x,
    /// and <c>v1.2</c> is never 1.2.
    /// </summary>
    /// <param name="version">The version that a spec asks for.</param>
    /// <returns>The likely spec, <c>1.2.*</c> or <c>1.2</c>, or <see langword="null"/> if the version is likely.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="version"/> is <see langword="null"/>.</exception>
    public static string? ForUnlikelyVersion(CondaVersion version)
    {
        string text = (version ?? throw new ArgumentNullException(nameof(version))).ToString();
        string stem = text;
        if (text.Length > 1 && text[text.Length - 1] == 'x' && VersionRepair.TryRemoveWildcard(ref stem) && AsciiText.IsDigit(stem[0]))
        {
            return stem + ".*";
        }

        return text.Length > 1 && text[0] == 'v' && AsciiText.IsDigit(text[1]) ? text.Substring(1) : null;
    }

    private static string? RepairClause(string clause)
    {
        int length = clause.TakeWhile(ClauseSplitter.IsOperatorCharacter).Count();
        string version = clause.Substring(length);
        bool hasWildcard = VersionRepair.TryRemoveWildcard(ref version);
        if (!CondaVersion.TryParse(version, out _))
        {
            return null;
        }

        string suffix = hasWildcard ? ".*" : "";
        return clause.Substring(0, length) switch
        {
            "" => version + suffix,
            "===" => "==" + version,
            "=>" => ">=" + version,
            "=<" => "<=" + version,
            "=!" or "<>" or "!==" => "!=" + version + suffix,
            "=~" or "~>" or "~=" => hasWildcard ? version + ".*" : Compatible(version),
            "~" or "^" or "^=" => PoetryRange(clause),
            string known => known + version + suffix,
        };
    }

    // ~=1 has no series to stay in; its nearest is ~=1.0.
    private static string Compatible(string version) => "~=" + (version.IndexOf('.') < 0 ? version + ".0" : version);

    // Caret and tilde mean ranges of numbers, which PEP 440 and conda write alike.
    private static string? PoetryRange(string clause) => SpecifierRepair.Repair(clause, bareAllowed: false);
}
