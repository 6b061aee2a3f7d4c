namespace EnvAsCode.Resolution.Conda;

/// <summary>Whether a conda package is for one platform or for all (CEP 36).</summary>
public enum NoarchKind
{
    /// <summary>For the platform of its folder.</summary>
    None,

    /// <summary>For all platforms.</summary>
    Generic,

    /// <summary>Python modules for all platforms.</summary>
    Python,
}
