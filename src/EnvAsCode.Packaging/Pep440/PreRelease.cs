using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>The pre-release part of a version, as <c>rc1</c> (PEP 440, "Pre-releases").</summary>
/// <param name="Kind">Its phase.</param>
/// <param name="Number">Its number within the phase.</param>
public readonly record struct PreRelease(PreReleaseKind Kind, VersionNumber Number)
{
    /// <summary>The phase's normal spelling: <c>a</c>, <c>b</c> or <c>rc</c>.</summary>
    public string Letter => this.Kind switch
    {
        PreReleaseKind.Alpha => "a",
        PreReleaseKind.Beta => "b",
        _ => "rc",
    };

    /// <summary>The normal spelling, as <c>rc1</c>.</summary>
    public override string ToString() => this.Letter + this.Number;
}
