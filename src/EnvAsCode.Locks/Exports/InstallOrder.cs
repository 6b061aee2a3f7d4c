using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Locks.Exports;

/// <summary>Packages so that each comes after those that it asks for; where these go round in circles, by name.</summary>
internal static class InstallOrder
{
    /// <summary>The packages of a kind that are installed, in that order.</summary>
    public static IReadOnlyList<LockedPackage> Of(LockedPart part, LockKind kind)
    {
        LockedPackage[] all =
            [.. part.Packages.Where(package => package.Kind == kind).OrderBy(static package => package.Name, StringComparer.Ordinal)];
        HashSet<string> done = new(StringComparer.Ordinal);
        Dictionary<string, List<string>> needs = new(StringComparer.Ordinal);
        foreach (LockedPackage package in all)
        {
            foreach (string asker in package.By)
            {
                if (!needs.TryGetValue(asker, out List<string>? names))
                {
                    needs.Add(asker, names = []);
                }

                names.Add(package.Name);
            }
        }

        Dictionary<string, LockedPackage> byName = all.ToDictionary(static package => package.Name, StringComparer.Ordinal);
        List<LockedPackage> result = new(all.Length);
        Stack<(LockedPackage Package, bool IsReady)> work = new();
        foreach (LockedPackage root in all)
        {
            work.Push((root, false));
            while (work.Count > 0)
            {
                (LockedPackage package, bool isReady) = work.Pop();
                if (isReady)
                {
                    result.Add(package);
                }
                else if (done.Add(package.Name))
                {
                    work.Push((package, true));
                    foreach (string name in (needs.TryGetValue(package.Name, out List<string>? names) ? names : [])
                        .AsEnumerable()
                        .Reverse())
                    {
                        work.Push((byName[name], false));
                    }
                }
            }
        }

        return [.. result.Where(static package => !package.IsInstalled)];
    }
}
