using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440.Suggestions;

/// <summary>Turns a text that is nearly a version into one.</summary>
internal static class VersionRepair
{
    /// <summary>The repaired version, the text itself if it is valid, or <see langword="null"/>.</summary>
    public static string? Repair(string text)
    {
        string cleaned = Clean(text);
        if (IsVersion(cleaned))
        {
            return cleaned;
        }

        int stop = StopOf(cleaned);
        if (stop == 0)
        {
            return null;
        }

        // "2.1.0-cu121" stops making sense after the c of a release candidate; the word starts at the separator.
        while (stop > 0 && stop < cleaned.Length && AsciiText.IsLetter(cleaned[stop - 1]) && AsciiText.IsLetterOrDigit(cleaned[stop]))
        {
            stop--;
        }

        string valid = cleaned.Substring(0, stop).TrimEnd('.', '-', '_');
        string rest = cleaned.Substring(valid.Length).TrimStart('.', '-', '_');
        if (rest.Length == 0 && IsVersion(valid))
        {
            return valid;
        }

        if (rest.Length == cleaned.Length - valid.Length)
        {
            return null;
        }

        // Maven's 1.2-SNAPSHOT is a development release; 2.1.0-cu121 is a local version.
        string candidate = AsciiText.ToLower(rest) == "snapshot" ? valid + ".dev0" : valid + "+" + rest;
        return valid.IndexOf('+') < 0 && IsVersion(candidate) ? candidate : null;
    }

    /// <summary>Takes <c>.*</c>, <c>.x</c>, <c>.X</c> (any number of them) or a glued <c>*</c> off the end.</summary>
    public static bool TryRemoveWildcard(ref string version)
    {
        int end = version.Length;
        while (end > 1 && version[end - 1] is '*' or 'x' or 'X' && (version[end - 2] == '.' || version[end - 1] == '*'))
        {
            end--;
            while (end > 0 && version[end - 1] == '.')
            {
                end--;
            }
        }

        if (end == version.Length)
        {
            return false;
        }

        version = version.Substring(0, end);
        return true;
    }

    // Blanks, quotes, an operator, "v." or "version-" in front, doubled dots, a decimal comma.
    private static string Clean(string text)
    {
        string cleaned = text.Replace(" ", "").Trim('"', '\'').TrimStart('=', '<', '>', '!', '~', '^').Replace(',', '.');
        while (cleaned.IndexOf("..", StringComparison.Ordinal) >= 0)
        {
            cleaned = cleaned.Replace("..", ".");
        }

        foreach (string prefix in (ReadOnlySpan<string>)["version", "release", "ver", "v"])
        {
            if (cleaned.Length > prefix.Length && AsciiText.EqualsLower(cleaned.AsSpan(0, prefix.Length), prefix))
            {
                return cleaned.Substring(prefix.Length).TrimStart('.', '-', '_', ':');
            }
        }

        return cleaned.TrimStart('.');
    }

    private static bool IsVersion(string text) => Pep440Version.TryScan(text.AsSpan(), out _, out _);

    private static int StopOf(string text)
    {
        Pep440VersionScanner scanner = new(text.AsSpan(), 0);
        scanner.TryScan(out _);
        return scanner.Position;
    }
}
