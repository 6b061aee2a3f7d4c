using EnvAsCode.Packaging.Conda.MatchSpecs;
namespace EnvAsCode.Packaging.Conda.Packages;

/// <summary>What a channel says of one package, as far as a <see cref="MatchSpec"/> can ask for it (CEP 36).</summary>
/// <param name="Name">The package's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Build">Its build string, as <c>py311h64a7726_0</c>.</param>
/// <param name="BuildNumber">Its build number.</param>
public sealed record CondaPackageRecord(string Name, string Version, string Build = "", ulong BuildNumber = 0)
{
    /// <summary>The channel, as a name or URL.</summary>
    public string? Channel { get; init; }

    /// <summary>The platform's folder.</summary>
    public string? Subdir { get; init; }

    /// <summary>The file name.</summary>
    public string? FileName { get; init; }

    /// <summary>The URL.</summary>
    public string? Url { get; init; }

    /// <summary>The MD5 digest, in hexadecimal digits.</summary>
    public string? Md5 { get; init; }

    /// <summary>The SHA-256 digest, in hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The licence.</summary>
    public string? License { get; init; }

    /// <summary>The family of the licence.</summary>
    public string? LicenseFamily { get; init; }

    /// <summary>The features that the package tracks, separated by blanks or commas.</summary>
    public string? TrackFeatures { get; init; }

    /// <summary>The features that the package has, separated by blanks or commas.</summary>
    public string? Features { get; init; }
}
