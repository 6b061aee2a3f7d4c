using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>Turns what a candidate asks for into rules. Neighbours that ask for the same in the same words share a rule.</summary>
internal sealed class DependencyCompiler(PythonWorld world, PythonNode node, bool mergesNeighbours)
{
    public IReadOnlyList<WorldRule> Compile(int number, PythonNode? extra)
    {
        PythonCandidate candidate = node.Candidates[number];
        List<WorldRule> rules = [];
        List<(string Name, List<CompiledRequirement> Requirements)> targets = [];
        foreach (CompiledRequirement requirement in candidate.Requirements)
        {
            bool? applies = requirement.AppliesTo(extra?.Extra ?? "");
            if (applies is null && candidate.Installed is null)
            {
                string words = $"the condition '{requirement.Value!.Marker}', which cannot be judged for the target";
                return [PythonWorld.Unusable(
                    node, StateSet.Of(number, node.Count), new(ConflictKind.Unavailable, "has " + words, "have " + words))];
            }

            if (applies == true && (extra is not null || !this.IsBrokenInBase(candidate, requirement.Value!)))
            {
                string name = requirement.Value!.Name.Normalized;
                int known = targets.FindIndex(target => target.Name == name);
                if (known < 0)
                {
                    known = targets.Count;
                    targets.Add((name, []));
                }

                if (!targets[known].Requirements.Contains(requirement))
                {
                    targets[known].Requirements.Add(requirement);
                }
            }
        }

        foreach ((string name, List<CompiledRequirement> requirements) in targets)
        {
            this.AddRules(rules, number, extra, world.Find(name), requirements);
        }

        return rules;
    }

    // A base that was put together against its own metadata is no fault of what is installed upon it.
    private bool IsBrokenInBase(PythonCandidate candidate, Requirement requirement) =>
        candidate.Installed is not null
        && (!world.Installed.TryGetValue(requirement.Name.Normalized, out InstalledPythonPackage? other)
            || !requirement.Specifiers.Contains(other.Version));

    private void AddRules(List<WorldRule> rules, int number, PythonNode? extra, PythonNode target, List<CompiledRequirement> requirements)
    {
        StateSet own = this.Sharing(number, requirements);
        Term[] terms = extra is null
            ? [new Term(node.Id, own)]
            : [new Term(node.Id, own), new Term(extra.Id, StateSet.AllCandidates(1))];
        StateSet allowed = StateSet.Any(target.Count);
        foreach (CompiledRequirement requirement in requirements)
        {
            allowed = allowed.Intersect(world.AllowedBy(requirement));
        }

        allowed = allowed.Except(StateSet.Absent(target.Count));
        Spec spec = Specs.Of(requirements);
        rules.Add(new WorldRule(
            new DependencyFact(node.Id, extra?.Id ?? -1, own, target.Id, allowed, spec),
            [.. terms, new Term(target.Id, allowed.Complement(target.Count))]));
        foreach (string asked in requirements.SelectMany(requirement => requirement.Value!.Extras)
            .Select(name => name.Normalized)
            .Distinct())
        {
            PythonNode virtualTarget = world.FindExtra(target, asked);
            rules.Add(new WorldRule(
                new DependencyFact(node.Id, extra?.Id ?? -1, own, virtualTarget.Id, StateSet.AllCandidates(1), spec),
                [.. terms, new Term(virtualTarget.Id, StateSet.Absent(1))]));
        }
    }

    // The candidate and those right before and after it that state the same requirements.
    private StateSet Sharing(int number, List<CompiledRequirement> requirements)
    {
        if (!mergesNeighbours || node.Candidates[number].Installed is not null)
        {
            return StateSet.Of(number, node.Count);
        }

        int first = number;
        while (first > 0 && this.States(first - 1, requirements))
        {
            first--;
        }

        int last = number;
        while (last + 1 < node.Count && this.States(last + 1, requirements))
        {
            last++;
        }

        return StateSet.Where(node.Count, candidate => candidate >= first && candidate <= last);
    }

    private bool States(int number, List<CompiledRequirement> requirements)
    {
        PythonCandidate candidate = node.Candidates[number];
        return candidate is { Installed: null, Reason: null }

            // Most neighbours differ, and need not be compiled to see it.
            && requirements.TrueForAll(requirement => world.MetadataOf(node, candidate)?.RequiresDist.Contains(requirement.Text) == true)
            && world.Read(node, candidate) is null
            && requirements.TrueForAll(requirement => candidate.Requirements.Contains(requirement));
    }
}
