using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.Packages;

namespace EnvAsCode.Resolution.Conda;

/// <summary>A package of a channel with what it asks for: an entry of <c>repodata.json</c> (CEP 36).</summary>
/// <param name="Package">What a MatchSpec can ask for. Channel, subdir and file name are set.</param>
public sealed record CondaRecord(CondaPackageRecord Package)
{
    /// <summary>The MatchSpecs that must be installed too, as written.</summary>
    public IReadOnlyList<string> Depends { get; init; } = [];

    /// <summary>The MatchSpecs that hold for packages only if they are installed, as written.</summary>
    public IReadOnlyList<string> Constrains { get; init; } = [];

    /// <summary>Whether it is for all platforms.</summary>
    public NoarchKind Noarch { get; init; }

    /// <summary>When it was built, in milliseconds since 1970; 0 if the channel does not say it.</summary>
    public long Timestamp { get; init; }

    /// <summary>The size in bytes; <see langword="null"/> if the channel does not say it.</summary>
    public long? Size { get; init; }

    /// <summary>Whether it tracks a feature, which makes it the last choice.</summary>
    public bool HasTrackFeatures => !string.IsNullOrEmpty(this.Package.TrackFeatures);
}
