using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace EnvAsCode.Packaging.Text;

/// <summary>
/// What conda matches texts with (CEP 29, "String matching"): a regular expression between <c>^</c> and <c>$</c>, a glob if there is a
/// <c>*</c>, and otherwise the text itself. Without regard to case.
/// </summary>
internal sealed class TextPattern
{
    // RegexOptions.NonBacktracking, which netstandard2.0 has no name for: linear time in the candidate.
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    // Where that is not to be had, a pattern of an adversary may take exponential time; an editor must not hang on it. No sane pattern
    // comes near, even on a busy machine.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Regex? regex;
    private volatile bool gaveUp;

    private TextPattern(string text, Regex? regex)
    {
        this.Text = text;
        this.regex = regex;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Whether exactly one text matches.</summary>
    public bool IsExact => this.regex is null && this.Text.IndexOf('*') < 0;

    /// <summary>Reads a pattern; fails only if it is a regular expression that is wrong.</summary>
    public static bool TryCreate(string text, [NotNullWhen(true)] out TextPattern? pattern)
    {
        pattern = null;
        if (!IsRegex(text))
        {
            pattern = new TextPattern(text, null);
            return true;
        }

        Regex? regex = Create(text, NonBacktracking) ?? Create(text, RegexOptions.None);
        pattern = regex is null ? null : new TextPattern(text, regex);
        return regex is not null;
    }

    public static bool IsRegex(string text) => text.Length > 1 && text[0] == '^' && text[text.Length - 1] == '$';

    /// <summary>Whether a text matches; none does any more once one took too long.</summary>
    public bool IsMatch(string candidate)
    {
        if (this.regex is null)
        {
            return GlobMatch(this.Text, candidate);
        }

        if (this.gaveUp)
        {
            return false;
        }

        try
        {
            return this.regex.IsMatch(candidate);
        }
        catch (RegexMatchTimeoutException)
        {
            this.gaveUp = true;
            return false;
        }
    }

    // The .NET Framework knows no NonBacktracking, which itself knows no look-around and no back references.
    private static Regex? Create(string text, RegexOptions options)
    {
        try
        {
            return new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | options, Timeout);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Greedy with one step back to the last star: linear in practice, and at worst the product of the lengths.
    private static bool GlobMatch(string glob, string candidate)
    {
        int at = 0;
        int star = -1;
        int starAt = 0;
        for (int i = 0; i < candidate.Length;)
        {
            if (at < glob.Length && glob[at] == '*')
            {
                star = at++;
                starAt = i;
            }
            else if (at < glob.Length && AsciiText.ToLower(glob[at]) == AsciiText.ToLower(candidate[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++starAt;
            }
            else
            {
                return false;
            }
        }

        while (at < glob.Length && glob[at] == '*')
        {
            at++;
        }

        return at == glob.Length;
    }
}
