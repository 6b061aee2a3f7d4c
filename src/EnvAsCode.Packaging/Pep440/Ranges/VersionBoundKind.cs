namespace EnvAsCode.Packaging.Pep440.Ranges;

/// <summary>Where a bound lies in the order of versions.</summary>
internal enum VersionBoundKind
{
    /// <summary>Before every version.</summary>
    Start,

    /// <summary>Right before a version.</summary>
    Before,

    /// <summary>Right after a version, before any local version that comes next.</summary>
    After,

    /// <summary>After a final release and all its post-releases and local versions, before the next release.</summary>
    AfterRelease,

    /// <summary>After every version.</summary>
    End,
}
