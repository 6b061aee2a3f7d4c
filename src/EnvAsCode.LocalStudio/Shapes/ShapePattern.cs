using System;
using System.Text;
using System.Text.RegularExpressions;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>
/// A pattern of the API's model as a full match. The model's regular expressions are Java's: there <c>\d</c> and <c>\w</c> are ASCII,
/// in .NET they are not.
/// </summary>
internal sealed class ShapePattern(string pattern)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    private readonly string full = @"\A(?:" + ToAscii(pattern) + @")\z";
    private Regex? regex;

    /// <summary>Whether the whole text matches.</summary>
    /// <remarks>
    /// Some of the model's patterns nest quantifiers, for which the engine that cannot backtrack is there. It takes long to set up, so it
    /// is asked only about a text that the other one does not decide soon; of a pattern that it cannot do, such a text is no match.
    /// </remarks>
    public bool IsMatch(string text)
    {
        try
        {
            return (this.regex ??= new Regex(this.full, RegexOptions.CultureInvariant, Timeout)).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return this.IsMatchWithoutBacktracking(text);
        }
    }

    private bool IsMatchWithoutBacktracking(string text)
    {
        try
        {
            return Regex.IsMatch(text, this.full, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static string ToAscii(string pattern)
    {
        StringBuilder text = new();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                char escaped = pattern[++i];
                text.Append(AsciiClass(escaped) is { } set ? (inClass ? set : $"[{set}]") : $"\\{escaped}");
                continue;
            }

            inClass = c == '[' || (c != ']' && inClass);
            text.Append(c);
        }

        return text.ToString();
    }

    private static string? AsciiClass(char escaped) => escaped switch
    {
        'd' => "0-9",
        'w' => "a-zA-Z_0-9",
        _ => null,
    };
}
