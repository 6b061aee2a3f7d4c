namespace EnvAsCode.Locks;

/// <summary>What of a part's inputs differs.</summary>
public enum LockDifferenceKind
{
    /// <summary>What is asked for.</summary>
    Request,

    /// <summary>Python's version.</summary>
    Python,

    /// <summary>The base.</summary>
    Base,

    /// <summary>What the platform offers.</summary>
    Platform,

    /// <summary>The channels or indexes, or their order.</summary>
    Sources,
}
