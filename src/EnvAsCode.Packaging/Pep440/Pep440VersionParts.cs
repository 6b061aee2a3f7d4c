using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>The parts of a version while it is read or derived from another.</summary>
internal record struct Pep440VersionParts
{
    public VersionNumber Epoch;
    public VersionNumber[] Release;
    public PreRelease? PreRelease;
    public VersionNumber? Post;
    public VersionNumber? Dev;
    public string? Local;
}
