using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <content>Reading a clause.</content>
public sealed partial class VersionSpecifier
{
    /// <summary>Reads one clause, as <c>&gt;=1.26</c>.</summary>
    /// <param name="text">The clause.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a version specifier; the message says why.</exception>
    public static VersionSpecifier Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out VersionSpecifier? specifier, out ParseError? error)
            ? specifier
            : throw new FormatException(error.Message);

    /// <summary>Reads one clause, as <c>&gt;=1.26</c>. Never throws.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="specifier">The clause, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out VersionSpecifier? specifier) =>
        TryRead(text ?? "", out specifier, out _);

    /// <summary>Reads one clause, as <c>&gt;=1.26</c>, and says what is wrong. Never throws.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="specifier">The clause, if it is one.</param>
    /// <param name="error">What is wrong otherwise, with the nearest valid clause if one is likely.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out VersionSpecifier? specifier, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        if (TryRead(text, out specifier, out error))
        {
            return true;
        }

        error = error.WithSuggestion(Pep440Suggestions.ForSpecifier(text));
        return false;
    }

    /// <summary>Reads the clause that fills a part of a text.</summary>
    /// <param name="item">The part, without blanks at its ends.</param>
    /// <param name="isBare">Whether it is a version without an operator, which then means <c>==</c>.</param>
    /// <param name="specifier">The clause, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    internal static bool TryRead(
        string text,
        TextSpan item,
        bool isBare,
        [NotNullWhen(true)] out VersionSpecifier? specifier,
        [NotNullWhen(false)] out ParseError? error)
    {
        VersionSpecifierScanner scanner = new(text, item.Start, item.End);
        if (!(isBare ? scanner.TryScanBare(out specifier, out error) : scanner.TryScan(out specifier, out error)))
        {
            return false;
        }

        if (scanner.Position == item.End)
        {
            return true;
        }

        error = scanner.DescribeRest(specifier, item.Start);
        specifier = null;
        return false;
    }

    private static bool TryRead(
        string text, [NotNullWhen(true)] out VersionSpecifier? specifier, [NotNullWhen(false)] out ParseError? error) =>
        TryRead(text, AsciiText.Trim(text.AsSpan()), isBare: false, out specifier, out error);
}
