namespace EnvAsCode.Resolution.Solving;

/// <summary>What the environment states of a package.</summary>
internal enum RootKind
{
    /// <summary>It is to be installed.</summary>
    Requirement,

    /// <summary>If it is installed, only in these versions.</summary>
    Constraint,

    /// <summary>It is there already.</summary>
    Installed,
}
