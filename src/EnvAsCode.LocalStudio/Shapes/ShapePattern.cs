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
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly Lazy<Regex> regex = new(() => Compile(@"\A(?:" + ToAscii(pattern) + @")\z"));

    /// <summary>Whether the whole text matches. A text that takes longer than a second to decide does not.</summary>
    /// <param name="text">The text.</param>
    public bool IsMatch(string text)
    {
        try
        {
            return this.regex.Value.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Some of the model's patterns nest quantifiers, so the engine that cannot backtrack is taken wherever it can do the pattern.</summary>
    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
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
