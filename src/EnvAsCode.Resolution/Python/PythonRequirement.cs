using System;
using EnvAsCode.Packaging.Requirements;

namespace EnvAsCode.Resolution.Python;

/// <summary>A requirement or constraint that the environment itself states.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Origin">Where it is stated, in words of the caller, as <c>PipPackages[3]</c>; it comes back in a conflict.</param>
public sealed record PythonRequirement(Requirement Requirement, string? Origin = null)
{
    /// <summary>Reads a requirement.</summary>
    /// <param name="text">The requirement, as <c>numpy&gt;=1.26</c>.</param>
    /// <param name="origin">Where it is stated.</param>
    /// <exception cref="FormatException">The text is no requirement; the message says why.</exception>
    public static PythonRequirement Parse(string text, string? origin = null) => new(Requirement.Parse(text), origin);
}
