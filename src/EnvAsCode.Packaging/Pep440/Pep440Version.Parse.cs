using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <content>Reading a version.</content>
public sealed partial class Pep440Version
{
    /// <summary>Reads a version in any spelling that PEP 440 accepts.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a version; the message says why.</exception>
    public static Pep440Version Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out Pep440Version? version, out ParseError? error)
            ? version
            : throw new FormatException(error.Message);

    /// <summary>Reads a version in any spelling that PEP 440 accepts. Never throws.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <param name="version">The version, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Pep440Version? version) =>
        TryScan((text ?? "").AsSpan(), out version, out _);

    /// <summary>Reads a version in any spelling that PEP 440 accepts, and says what is wrong. Never throws.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <param name="version">The version, if it is one.</param>
    /// <param name="error">What is wrong otherwise, with the nearest valid version if one is likely.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out Pep440Version? version, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        if (TryScan(text.AsSpan(), out version, out int stop))
        {
            error = null;
            return true;
        }

        error = DescribeFailure(text, stop).WithSuggestion(Pep440Suggestions.ForVersion(text));
        return false;
    }

    internal static bool TryScan(ReadOnlySpan<char> text, [NotNullWhen(true)] out Pep440Version? version, out int stop)
    {
        TextSpan trimmed = AsciiText.Trim(text);
        Pep440VersionScanner scanner = new(text.Slice(0, trimmed.End), trimmed.Start);
        if (scanner.TryScan(out Pep440VersionParts parts) && scanner.Position == trimmed.End)
        {
            version = new Pep440Version(parts);
            stop = trimmed.End;
            return true;
        }

        version = null;
        stop = scanner.Position;
        return false;
    }

    private static ParseError DescribeFailure(string text, int stop)
    {
        TextSpan trimmed = AsciiText.Trim(text.AsSpan());
        if (trimmed.Length == 0)
        {
            return new ParseError(ParseErrorCode.VersionEmpty, new TextSpan(0, text.Length));
        }

        TextSpan wrong = TextSpan.FromBounds(stop, trimmed.End);
        return wrong.Start == trimmed.Start
            ? new ParseError(ParseErrorCode.VersionInvalid, trimmed, text.Substring(trimmed.Start, trimmed.Length))
            : new ParseError(
                ParseErrorCode.VersionUnexpectedText,
                wrong,
                text.Substring(trimmed.Start, trimmed.Length),
                text.Substring(wrong.Start, wrong.Length));
    }
}
