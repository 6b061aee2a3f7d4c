using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <content>Reading a version.</content>
public sealed partial class CondaVersion
{
    /// <summary>Reads a version.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a version; the message says why.</exception>
    public static CondaVersion Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out CondaVersion? version, out ParseError? error)
            ? version
            : throw new FormatException(error.Message);

    /// <summary>Reads a version. Never throws.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <param name="version">The version, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CondaVersion? version) => TryParse(text, out version, out _);

    /// <summary>Reads a version, and says what is wrong. Never throws.</summary>
    /// <param name="text">The version, as <c>1.26.4</c>.</param>
    /// <param name="version">The version, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out CondaVersion? version, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        return TryParse(text, AsciiText.Trim(text.AsSpan()), out version, out error);
    }

    /// <summary>Reads the version that fills a part of a text.</summary>
    internal static bool TryParse(
        string text, TextSpan part, [NotNullWhen(true)] out CondaVersion? version, [NotNullWhen(false)] out ParseError? error) =>
        new CondaVersionParser(text, part).TryParse(out version, out error);
}
