using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <content>Reading a version spec.</content>
public sealed partial class CondaVersionSpec
{
    /// <summary>Reads a version spec, as <c>&gt;=1.26,&lt;2</c>.</summary>
    /// <param name="text">The spec.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a version spec; the message says why.</exception>
    public static CondaVersionSpec Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out CondaVersionSpec? spec, out ParseError? error)
            ? spec
            : throw new FormatException(error.Message);

    /// <summary>Reads a version spec, as <c>&gt;=1.26,&lt;2</c>. Never throws.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="spec">The spec, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CondaVersionSpec? spec) =>
        TryRead(text ?? "", new TextSpan(0, text?.Length ?? 0), out spec, out _);

    /// <summary>Reads a version spec, and says what is wrong. Never throws.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="spec">The spec, if it is one.</param>
    /// <param name="error">What is wrong otherwise, with the nearest valid spec if one is likely.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out CondaVersionSpec? spec, [NotNullWhen(false)] out ParseError? error)
    {
        text ??= "";
        if (TryRead(text, new TextSpan(0, text.Length), out spec, out error))
        {
            return true;
        }

        error = error.WithSuggestion(CondaSuggestions.ForVersionSpec(text));
        return false;
    }

    /// <summary>Reads the version spec that fills a part of a text.</summary>
    internal static bool TryRead(
        string text, TextSpan part, [NotNullWhen(true)] out CondaVersionSpec? spec, [NotNullWhen(false)] out ParseError? error)
    {
        CondaVersionSpecParser parser = new(text, part);
        spec = parser.TryParse(out CondaVersionNode? root) ? new CondaVersionSpec(root) : null;
        error = parser.Error;
        return spec is not null;
    }
}
