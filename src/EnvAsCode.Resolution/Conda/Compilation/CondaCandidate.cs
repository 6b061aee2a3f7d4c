using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>A package of a channel as the solver may choose it.</summary>
/// <param name="channel">The place of its channel in the order of channels.</param>
internal sealed class CondaCandidate(CondaRecord record, CondaVersion version, int channel)
{
    public CondaRecord Record { get; } = record;

    public CondaVersion Version { get; } = version;

    public int Channel { get; } = channel;

    /// <summary>The package of the base that it is.</summary>
    public InstalledCondaPackage? Installed { get; init; }

    /// <summary>How good it is: the lower, the better; equal ones differ only by their build.</summary>
    public int Rank { get; set; }

    /// <summary>What it asks for; set when it is first asked for.</summary>
    public IReadOnlyList<WorldRule>? Rules { get; set; }
}
