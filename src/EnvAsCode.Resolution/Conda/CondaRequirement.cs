using System;
using EnvAsCode.Packaging.Conda.MatchSpecs;

namespace EnvAsCode.Resolution.Conda;

/// <summary>A MatchSpec that the environment itself states.</summary>
/// <param name="Spec">What is asked for.</param>
/// <param name="Origin">Where it is stated, in words of the caller, as <c>Packages[3]</c>; it comes back in a conflict.</param>
public sealed record CondaRequirement(MatchSpec Spec, string? Origin = null)
{
    /// <summary>Reads a MatchSpec.</summary>
    /// <param name="text">The spec, as <c>numpy=1.26</c>.</param>
    /// <param name="origin">Where it is stated.</param>
    /// <exception cref="FormatException">The text is no MatchSpec; the message says why.</exception>
    public static CondaRequirement Parse(string text, string? origin = null) => new(MatchSpec.Parse(text), origin);
}
