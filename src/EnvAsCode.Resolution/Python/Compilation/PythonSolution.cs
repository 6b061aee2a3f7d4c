using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>From the solver's choice to the packages of the answer.</summary>
internal static class PythonSolution
{
    public static PythonResolution Of(PythonQuestion question, Solver solver)
    {
        PythonWorld world = question.PythonWorld;
        List<ResolvedPythonPackage> packages = [];
        List<string> warnings = [];
        foreach (PythonNode node in solver.Discovered
            .Select(id => world[id])
            .Where(node => node.Base < 0 && solver.ChosenOf(node.Id) >= 0)
            .OrderBy(node => node.Name, StringComparer.Ordinal))
        {
            PythonCandidate candidate = node.Candidates[solver.ChosenOf(node.Id)];
            List<string> extras = [.. node.Extras.Where(extra => solver.ChosenOf(extra.Value) >= 0).Select(extra => extra.Key)];
            packages.Add(Create(world, node, candidate, extras));
            Warn(node, candidate, extras, warnings);
        }

        warnings.AddRange(
            world.Files.InvalidRequiresPython.Select(text => $"'{text}' is no specifier of Python's version, and was ignored."));
        return new PythonResolution { Packages = packages, Warnings = warnings };
    }

    private static ResolvedPythonPackage Create(PythonWorld world, PythonNode node, PythonCandidate candidate, List<string> extras)
    {
        _ = world.Installed.TryGetValue(node.Name, out InstalledPythonPackage? before);
        bool isInstalled = candidate.Installed is not null;
        return new ResolvedPythonPackage(node.Name, candidate.Version)
        {
            Project = node.Project,
            Release = candidate.Release,
            File = isInstalled ? null : candidate.File,
            Metadata = candidate.Metadata,
            Extras = extras,
            Dependencies = DependenciesOf(candidate, extras),
            IsInstalled = isInstalled,
            Replaces = isInstalled ? null : before,
        };
    }

    private static IReadOnlyList<string> DependenciesOf(PythonCandidate candidate, List<string> extras) =>
        [.. candidate.Requirements
            .Where(requirement => requirement.AppliesTo("") == true || extras.Exists(extra => requirement.AppliesTo(extra) == true))
            .Select(requirement => requirement.Value!.Name.Normalized)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)];

    private static void Warn(PythonNode node, PythonCandidate candidate, List<string> extras, List<string> warnings)
    {
        if (candidate is { IsYanked: true, Installed: null })
        {
            string reason = string.IsNullOrWhiteSpace(candidate.YankedReason) ? "." : ": " + candidate.YankedReason!.Trim();
            warnings.Add($"{node.Name}=={candidate.Version} was yanked{reason}");
        }

        HashSet<string> provided = [.. (candidate.Metadata?.ProvidesExtra ?? []).Select(PackageName.Normalize)];
        foreach (string extra in extras)
        {
            if (!provided.Contains(extra) && !candidate.Requirements.Any(requirement => requirement.AppliesTo(extra) == true))
            {
                warnings.Add($"{node.Name}=={candidate.Version} has no extra {extra}.");
            }
        }
    }
}
