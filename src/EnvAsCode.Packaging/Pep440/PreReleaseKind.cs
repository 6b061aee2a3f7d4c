namespace EnvAsCode.Packaging.Pep440;

/// <summary>The phase of a pre-release, in the order in which the phases sort (PEP 440, "Pre-releases").</summary>
public enum PreReleaseKind
{
    /// <summary>Alpha, written <c>a</c>; also accepted as <c>alpha</c>.</summary>
    Alpha,

    /// <summary>Beta, written <c>b</c>; also accepted as <c>beta</c>.</summary>
    Beta,

    /// <summary>Release candidate, written <c>rc</c>; also accepted as <c>c</c>, <c>pre</c> and <c>preview</c>.</summary>
    ReleaseCandidate,
}
