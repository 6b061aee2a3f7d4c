using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Names;

/// <summary>
/// A name of a Python package or of an extra: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, a letter or digit at both ends.
/// Two spellings with one normal form are one name. Source: the names and normalization specification of packaging.python.org (PEP 503, PEP
/// 508, PEP 685).
/// </summary>
public sealed partial class PackageName : IEquatable<PackageName>
{
    private PackageName(string text)
    {
        this.Text = text;
        this.Normalized = Normalize(text);
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>The normal form: lower case, each run of <c>-</c>, <c>_</c> and <c>.</c> one <c>-</c>.</summary>
    public string Normalized { get; }

    /// <summary>Whether the name is written in its normal form.</summary>
    public bool IsNormalized => this.Text == this.Normalized;

    /// <summary>Whether a text is a valid name.</summary>
    /// <param name="text">The text.</param>
    public static bool IsValid(string? text) => text is not null && FirstWrong(text) < 0;

    /// <summary>Reads a name. Never throws.</summary>
    /// <param name="text">The name.</param>
    /// <param name="name">The name, if it is one.</param>
    /// <param name="error">What is wrong otherwise, at the first wrong character.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PackageName? name, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        int wrong = FirstWrong(text);
        name = wrong < 0 ? new PackageName(text) : null;
        error = wrong < 0 ? null : Describe(text, wrong);
        return wrong < 0;
    }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a name; the message says why.</exception>
    public static PackageName Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out PackageName? name, out ParseError? error)
            ? name
            : throw new FormatException(error.Message);

    /// <summary>
    /// The normal form of a text, valid name or not: lower case, each run of <c>-</c>, <c>_</c> and <c>.</c> one <c>-</c> (PEP 503).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Normalize(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        if (IsNormal(text))
        {
            return text;
        }

        char[] result = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            bool isSeparator = IsSeparator(c);
            if (!isSeparator || length == 0 || result[length - 1] != '-')
            {
                result[length++] = isSeparator ? '-' : AsciiText.ToLower(c);
            }
        }

        return new string(result, 0, length);
    }

    /// <inheritdoc/>
    public bool Equals(PackageName? other) => other is not null && this.Normalized == other.Normalized;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as PackageName);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(this.Normalized);

    /// <summary>The name as written.</summary>
    public override string ToString() => this.Text;

    private static bool IsSeparator(char c) => c is '-' or '_' or '.';

    private static bool IsNormal(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '_' or '.' || AsciiText.ToLower(c) != c || (c == '-' && i > 0 && text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstWrong(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!AsciiText.IsLetterOrDigit(text[i]) && (i == 0 || !IsSeparator(text[i])))
            {
                return i;
            }
        }

        return text.Length == 0 ? 0 : AsciiText.IsLetterOrDigit(text[text.Length - 1]) ? -1 : text.Length - 1;
    }

    private static ParseError Describe(string text, int wrong)
    {
        if (text.Length == 0)
        {
            return new ParseError(ParseErrorCode.NameEmpty, new TextSpan(0, 0));
        }

        return new ParseError(
            IsSeparator(text[wrong]) ? ParseErrorCode.NameEndsWrongly : ParseErrorCode.NameCharacter,
            new TextSpan(wrong, 1),
            text,
            text.Substring(wrong, 1));
    }
}
