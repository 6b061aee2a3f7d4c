using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <content>Reading a MatchSpec.</content>
public sealed partial class MatchSpec
{
    /// <summary>Reads a MatchSpec in any of its forms.</summary>
    /// <param name="text">The spec, as <c>numpy=1.26</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a MatchSpec; the message says why.</exception>
    public static MatchSpec Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out MatchSpec? spec, out ParseError? error)
            ? spec
            : throw new FormatException(error.Message);

    /// <summary>Reads a MatchSpec in any of its forms. Never throws.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="spec">The spec, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MatchSpec? spec) => TryParse(text, out spec, out _);

    /// <summary>Reads a MatchSpec in any of its forms, and says what is wrong. Never throws.</summary>
    /// <param name="text">The spec.</param>
    /// <param name="spec">The spec, if it is one.</param>
    /// <param name="error">What is wrong otherwise.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MatchSpec? spec, [NotNullWhen(false)] out ParseError? error)
    {
        MatchSpecBuilder parts = new();
        error = new MatchSpecParser(text ?? "", parts).Parse();
        spec = error is null ? new MatchSpec(parts) : null;
        return spec is not null;
    }
}
