using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>From the solver's choice to the packages of the answer.</summary>
internal static class CondaSolution
{
    public static CondaResolution Of(CondaQuestion question, Solver solver)
    {
        CondaWorld world = question.CondaWorld;
        SortedDictionary<string, ResolvedCondaPackage> packages = new(StringComparer.Ordinal);
        foreach (int id in solver.Discovered)
        {
            CondaNode node = world[id];
            if (!node.IsVirtual && solver.ChosenOf(id) is int chosen and >= 0)
            {
                packages.Add(node.Name, Create(world, node, node.Candidates[chosen]));
            }
        }

        return new CondaResolution { Packages = InOrderOfInstallation(packages) };
    }

    private static ResolvedCondaPackage Create(CondaWorld world, CondaNode node, CondaCandidate candidate)
    {
        _ = world.Installed.TryGetValue(node.Name, out InstalledCondaPackage? before);
        return new ResolvedCondaPackage(candidate.Record)
        {
            Dependencies = [.. candidate.Record.Depends
                .Select(text => world.Compile(text).Value?.Name)
                .OfType<string>()
                .Where(name => !name.StartsWith("__", StringComparison.Ordinal))
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)],
            IsInstalled = candidate.Installed is not null,
            Replaces = candidate.Installed is null ? before : null,
        };
    }

    // Depth first without recursion, since chains of dependencies may be long.
    private static List<ResolvedCondaPackage> InOrderOfInstallation(SortedDictionary<string, ResolvedCondaPackage> packages)
    {
        List<ResolvedCondaPackage> result = new(packages.Count);
        HashSet<string> entered = new(StringComparer.Ordinal);
        foreach (string root in packages.Keys)
        {
            Stack<(string Name, int Next)> path = new();
            if (entered.Add(root))
            {
                path.Push((root, 0));
            }

            while (path.Count > 0)
            {
                (string name, int next) = path.Pop();
                IReadOnlyList<string> dependencies = packages[name].Dependencies;
                if (next == dependencies.Count)
                {
                    result.Add(packages[name]);
                    continue;
                }

                path.Push((name, next + 1));
                if (packages.ContainsKey(dependencies[next]) && entered.Add(dependencies[next]))
                {
                    path.Push((dependencies[next], 0));
                }
            }
        }

        return result;
    }
}
