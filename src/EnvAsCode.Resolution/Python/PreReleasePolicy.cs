namespace EnvAsCode.Resolution.Python;

/// <summary>
/// Whether pre-releases are chosen. They are a matter of order, not of what exists: so a solution that needs one is found, and a stable
/// release is preferred wherever one will do. This is uv's rule; pip opens all of them as soon as a specifier names one.
/// </summary>
public enum PreReleasePolicy
{
    /// <summary>A pre-release is chosen only where no stable release will do.</summary>
    IfNecessary,

    /// <summary>Pre-releases are versions like any other.</summary>
    Allow,

    /// <summary>Pre-releases are never chosen, except one that a requirement of the environment pins with <c>==</c>.</summary>
    Disallow,
}
