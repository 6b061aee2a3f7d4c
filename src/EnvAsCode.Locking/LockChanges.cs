using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking;

/// <summary>What differs between two locks, in packages.</summary>
internal static class LockChanges
{
    /// <summary>The differences, in the order of parts, kinds and names.</summary>
    public static IReadOnlyList<LockChange> Between(LockFile? old, LockFile now)
    {
        Dictionary<(LockPartKey, LockKind, string), string> before = Versions(old ?? LockFile.Empty);
        Dictionary<(LockPartKey, LockKind, string), string> after = Versions(now);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(key => new LockChange(
                    key.Item1, key.Item2, key.Item3, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .Where(static change => change.From != change.To)
                .OrderBy(static change => change.Part).ThenBy(static change => change.Kind)
                .ThenBy(static change => change.Name, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(LockPartKey, LockKind, string), string> Versions(LockFile file) => file.Parts
        .SelectMany(static part => part.Packages.Select(package => (part.Key, Package: package)))
        .Where(static each => !each.Package.IsInstalled)
        .ToDictionary(
            static each => (each.Key, each.Package.Kind, each.Package.Name),
            static each => each.Package.Version + (each.Package.Build is null ? "" : " " + each.Package.Build));
}
