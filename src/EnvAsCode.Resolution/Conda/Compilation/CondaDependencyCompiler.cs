using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>
/// Turns what a candidate asks for into rules. All candidates of the name that ask for it in the same words share a rule.
/// </summary>
internal sealed class CondaDependencyCompiler(CondaWorld world, CondaNode node)
{
    public IReadOnlyList<WorldRule> Compile(int number)
    {
        CondaCandidate candidate = node.Candidates[number];
        List<WorldRule> rules = [];
        foreach (string text in candidate.Record.Depends.Distinct(StringComparer.Ordinal))
        {
            CompiledSpec spec = world.Compile(text);
            if (spec.Value is not MatchSpec value)
            {
                return [CondaWorld.Unusable(node, StateSet.Of(number, node.Count), Invalid("dependency", text))];
            }

            if (!this.IsBrokenInBase(candidate, value))
            {
                rules.Add(this.Dependency(number, text, spec));
            }
        }

        foreach (string text in candidate.Record.Constrains.Distinct(StringComparer.Ordinal))
        {
            CompiledSpec spec = world.Compile(text);
            if (spec.Value is not MatchSpec value)
            {
                return [CondaWorld.Unusable(node, StateSet.Of(number, node.Count), Invalid("restriction", text))];
            }

            if (value.Name != node.Name && !this.IsBrokenInBase(candidate, value))
            {
                rules.Add(this.Constraint(number, text, spec));
            }
        }

        return rules;
    }

    private static UnavailableReason Invalid(string kind, string text) => new(
        ConflictKind.Unavailable, $"has the invalid {kind} '{text}'", $"have the invalid {kind} '{text}'");

    // A base that was put together against its own metadata is no fault of what is installed upon it.
    private bool IsBrokenInBase(CondaCandidate candidate, MatchSpec spec) =>
        candidate.Installed is not null
        && !spec.Name.StartsWith("__", StringComparison.Ordinal)
        && (!world.Installed.TryGetValue(spec.Name, out InstalledCondaPackage? other) || !spec.Matches(other.Record.Package));

    private StateSet Sharing(int number, string text, Func<CondaRecord, IReadOnlyList<string>> statements, string kind) =>
        node.Candidates[number].Installed is null ? node.Stating(text, statements, kind) : StateSet.Of(number, node.Count);

    private WorldRule Dependency(int number, string text, CompiledSpec spec)
    {
        StateSet own = this.Sharing(number, text, record => record.Depends, "depends ");
        CondaNode target = world.Find(spec.Value!.Name);
        StateSet allowed = world.AllowedBy(spec);
        return this.Shared("depends " + text, number, () => new WorldRule(
            new DependencyFact(node.Id, -1, own, target.Id, allowed, spec.Spec!),
            new Term(node.Id, own),
            new Term(target.Id, allowed.Complement(target.Count))));
    }

    private WorldRule Constraint(int number, string text, CompiledSpec spec)
    {
        StateSet own = this.Sharing(number, text, record => record.Constrains, "constrains ");
        CondaNode target = world.Find(spec.Value!.Name);
        StateSet allowed = world.AllowedBy(spec);
        return this.Shared("constrains " + text, number, () => new WorldRule(
            new ConstrainsFact(node.Id, own, target.Id, allowed, spec.Spec!),
            new Term(node.Id, own),
            new Term(target.Id, StateSet.AllCandidates(target.Count).Except(allowed))));
    }

    private WorldRule Shared(string key, int number, Func<WorldRule> create)
    {
        if (node.Candidates[number].Installed is not null)
        {
            return create();
        }

        if (!node.Rules.TryGetValue(key, out WorldRule? rule))
        {
            rule = create();
            node.Rules.Add(key, rule);
        }

        return rule;
    }
}
