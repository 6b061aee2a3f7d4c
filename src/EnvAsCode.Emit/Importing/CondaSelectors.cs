using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace EnvAsCode.Emit.Importing;

/// <summary>
/// The selectors of an <c>environment.yml</c> (CEP 24, "Preprocessing selectors"): <c>sel(linux): name</c>, and <c># [linux]</c> behind a
/// dependency. Images are Linux.
/// </summary>
internal static class CondaSelectors
{
    private static readonly Regex Key = new("^sel\\(\\s*([a-z]+)\\s*\\)$", RegexOptions.CultureInvariant);
    private static readonly Regex Comment = new("\\G[ \\t]*#[ \\t]*\\[([^\\]\\r\\n]*)\\]", RegexOptions.CultureInvariant);

    private static readonly string[] Systems = ["unix", "linux", "osx", "win"];

    private static readonly string[] Architectures =
        ["x86", "x86_64", "x64", "linux32", "linux64", "osx64", "win32", "win64", "arm64", "aarch64", "ppc64le", "s390x"];

    private static readonly char[] Separators = [' ', '\t', '(', ')'];

    /// <summary>Whether what a key selects is for Linux; <see langword="null"/> if the key is no selector.</summary>
    public static bool? OfKey(string key) =>
        Key.Match(key) is { Success: true } match && Array.IndexOf(Systems, match.Groups[1].Value) >= 0
            ? IsLinux(match.Groups[1].Value)
            : null;

    /// <summary>The selector behind a place; <see langword="null"/> if there is none, as in a comment of other words.</summary>
    /// <param name="end">Where the dependency ends.</param>
    public static string? Behind(string text, int end)
    {
        if (end > text.Length || Comment.Match(text, end) is not { Success: true } match)
        {
            return null;
        }

        string[] words = match.Groups[1].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && words.All(word => word is "and" or "or" or "not" || Systems.Contains(word) || Architectures.Contains(word))
            ? match.Groups[1].Value.Trim()
            : null;
    }

    /// <summary>
    /// Whether a selector holds on Linux; <see langword="null"/> where that depends on the architecture, or where it has parentheses.
    /// </summary>
    public static bool? IsLinux(string selector)
    {
        if (selector.IndexOf('(') >= 0)
        {
            return null;
        }

        bool?[] alternatives = [.. Split(selector, " or ").Select(all => All(Split(all, " and ")))];
        return alternatives.Contains(true) ? true : alternatives.Contains(null) ? null : false;
    }

    private static bool? All(string[] terms)
    {
        bool?[] values = [.. terms.Select(Term)];
        return values.Contains(false) ? false : values.Contains(null) ? null : true;
    }

    private static bool? Term(string term)
    {
        string word = term.Trim();
        bool isNegated = word.StartsWith("not ", StringComparison.Ordinal);
        bool? value = (isNegated ? word.Substring(4).Trim() : word) switch
        {
            "linux" or "unix" => true,
            "osx" or "win" or "win32" or "win64" or "osx64" => false,
            _ => null,
        };
        return isNegated ? !value : value;
    }

    private static string[] Split(string text, string separator) => text.Split([separator], StringSplitOptions.None);
}
