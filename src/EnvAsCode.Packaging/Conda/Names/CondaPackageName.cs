using System;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Names;

/// <summary>
/// The rules for a conda package's name: lower-case ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, at most 64 characters (CEP 26).
/// conda takes upper-case letters in a spec for lower-case ones.
/// </summary>
public static class CondaPackageName
{
    /// <summary>How long a name may be.</summary>
    public const int MaximumLength = 64;

    /// <summary>Whether a text is a name, in lower case.</summary>
    /// <param name="text">The text.</param>
    public static bool IsValid(string? text) => text is not null && Validate(text) is null && Normalize(text) == text;

    /// <summary>The name as channels list it: in lower case.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static string Normalize(string name) => AsciiText.ToLower(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>What is wrong with a name; <see langword="null"/> if nothing is, or only its case.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ParseError? Validate(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        return Validate(text, new TextSpan(0, text.Length), allowGlob: false);
    }

    internal static ParseError? Validate(string text, TextSpan name, bool allowGlob)
    {
        if (name.Length == 0)
        {
            return new ParseError(ParseErrorCode.NameEmpty, name);
        }

        for (int i = name.Start; i < name.End; i++)
        {
            char c = text[i];
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('-' or '_' or '.') && !(allowGlob && c == '*'))
            {
                return new ParseError(
                    ParseErrorCode.NameCharacter, new TextSpan(i, 1), text.Substring(name.Start, name.Length), c.ToString());
            }
        }

        return name.Length > MaximumLength
            ? new ParseError(ParseErrorCode.CondaNameTooLong, name, text.Substring(name.Start, name.Length))
            : null;
    }
}
