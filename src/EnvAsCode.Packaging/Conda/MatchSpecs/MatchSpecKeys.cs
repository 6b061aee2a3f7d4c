using System;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>The keys that may stand between the brackets, in the order in which conda writes them.</summary>
internal static class MatchSpecKeys
{
    public static readonly string[] InOrder =
    [
        "channel", "subdir", "name", "version", "build", "build_number", "track_features", "features", "url", "md5", "sha256", "license",
        "license_family", "fn", "when", "extras", "flags",
    ];

    public static bool IsKnown(string key) => Array.IndexOf(InOrder, key) >= 0;

    /// <summary>Whether the value is a list, as <c>[a, b]</c>; one item alone needs no brackets.</summary>
    public static bool IsList(string key) => key is "extras" or "flags";
}
