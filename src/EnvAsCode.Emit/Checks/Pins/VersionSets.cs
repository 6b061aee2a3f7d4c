using EnvAsCode.Packaging.Pep440.Ranges;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>Compares sets of versions as an installer does, which takes pre-releases only where they are asked for.</summary>
internal static class VersionSets
{
    /// <summary>
    /// Whether whatever is installed of one set is in another: <c>1.26.*</c> is in <c>&gt;=1.26</c>, though 1.26's own pre-releases, which
    /// no installer would choose, are in the former only.
    /// </summary>
    /// <param name="asked">The set that is installed from.</param>
    public static bool IsIn(VersionRanges asked, VersionRanges allowed) =>
        asked.IsSubsetOf(allowed)
        || (asked.TryGetFinalVersion(out _) && !asked.Intersect(allowed.Complement()).TryGetFinalVersion(out _));
}
