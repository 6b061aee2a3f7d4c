namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>Where a bound lies in the order of conda versions.</summary>
internal enum CondaVersionBoundKind
{
    /// <summary>Before every version.</summary>
    Start,

    /// <summary>Right before all versions of a series.</summary>
    BeforeSeries,

    /// <summary>Right before a version.</summary>
    Before,

    /// <summary>Right after a version.</summary>
    After,

    /// <summary>Right after all versions of a series.</summary>
    AfterSeries,

    /// <summary>After every version.</summary>
    End,
}
