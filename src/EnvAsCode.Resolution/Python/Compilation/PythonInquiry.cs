using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>A request as it is asked once.</summary>
internal sealed class PythonInquiry : IInquiry
{
    private static readonly UnavailableReason PreRelease = new(
        ConflictKind.Unavailable,
        "is a pre-release, which is not allowed",
        "are pre-releases, which are not allowed",
        "pre-releases are not allowed");

    private readonly PythonQuestion question;
    private readonly PythonWorld world;
    private readonly IReadOnlyList<RootMode> modes;
    private readonly Dictionary<string, List<int>> constraints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VersionSpecifierSet>> exactPins = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> expandedCandidates = [];
    private readonly Dictionary<int, List<PythonNode>> expandedExtras = [];

    public PythonInquiry(PythonQuestion question, IReadOnlyList<RootMode> modes)
    {
        this.question = question;
        this.world = question.PythonWorld;
        this.modes = modes;
        foreach (Root root in question.Roots)
        {
            if (modes[root.Index] == RootMode.Keep && question.RequirementOf(root.Index) is Requirement requirement)
            {
                if (requirement.Specifiers.Specifiers.Any(IsExact))
                {
                    Append(this.exactPins, requirement.Name.Normalized, requirement.Specifiers);
                }

                if (root.Kind == RootKind.Constraint)
                {
                    Append(this.constraints, requirement.Name.Normalized, root.Index);
                }
            }
        }
    }

    public int PackageCount => this.world.Count;

    public int CountCandidates(int package) => this.world.CountCandidates(package);

    public int Choose(int package, StateSet states)
    {
        PythonNode node = this.world[package];
        if (node.Base >= 0)
        {
            return 0;
        }

        if (this.PreferredOf(node, states) is int preferred and >= 0)
        {
            return preferred;
        }

        int stable = this.question.Request.PreReleases == PreReleasePolicy.Allow ? -1 : states.Intersect(node.Stable).Highest;
        return stable >= 0 ? stable : states.Highest;
    }

    public void AddRoots(Solver solver)
    {
        this.world.Expect([.. this.question.Roots
            .Where(root => root.Kind == RootKind.Requirement)
            .Select(root => this.question.RequirementOf(root.Index)!.Name.Normalized)]);
        foreach (Root root in this.question.Roots)
        {
            if (this.modes[root.Index] != RootMode.Omit && root.Kind == RootKind.Requirement)
            {
                this.AddRequirement(root, solver);
            }
        }

        foreach (Root root in this.question.Roots)
        {
            if (this.modes[root.Index] != RootMode.Omit && root.Kind == RootKind.Installed)
            {
                this.AddInstalled(root, solver);
            }
        }
    }

    public void Discover(int package, Solver solver)
    {
        PythonNode node = this.world[package];
        if (node.Base >= 0)
        {
            return;
        }

        foreach (WorldRule rule in PythonWorld.UnavailableOf(node))
        {
            solver.Add(rule);
        }

        this.AddUnwanted(node, candidate => candidate.IsYanked, YankedReasonOf, solver);
        if (this.question.Request.PreReleases == PreReleasePolicy.Disallow)
        {
            this.AddUnwanted(node, candidate => candidate.Version.IsPreRelease, _ => PreRelease, solver);
        }

        foreach (int index in this.constraints.TryGetValue(node.Name, out List<int>? found) ? found : [])
        {
            Requirement requirement = this.question.RequirementOf(index)!;
            StateSet allowed = this.AllowedBy(requirement);
            solver.Add(new WorldRule(
                new ConstraintFact(index, node.Id, allowed, Specs.Of(requirement)),
                new Term(node.Id, StateSet.AllCandidates(node.Count).Except(allowed))));
        }
    }

    public void Expand(int package, int candidate, Solver solver)
    {
        PythonNode node = this.world[package];
        if (node.Base >= 0)
        {
            Append(this.expandedExtras, node.Base, node);
            foreach (int number in this.expandedCandidates.TryGetValue(node.Base, out List<int>? numbers) ? numbers : [])
            {
                this.AddRules(this.world[node.Base], number, node, solver);
            }

            return;
        }

        Append(this.expandedCandidates, package, candidate);
        this.AddRules(node, candidate, null, solver);
        foreach (PythonNode extra in this.expandedExtras.TryGetValue(package, out List<PythonNode>? extras) ? extras : [])
        {
            this.AddRules(node, candidate, extra, solver);
        }
    }

    private static bool IsExact(VersionSpecifier specifier) =>
        specifier is { Operator: VersionOperator.Equal or VersionOperator.Arbitrary, IsWildcard: false };

    private static void Append<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list))
        {
            list = [];
            lists.Add(key, list);
        }

        list.Add(value);
    }

    private static UnavailableReason YankedReasonOf(PythonCandidate candidate)
    {
        string reason = string.IsNullOrWhiteSpace(candidate.YankedReason) ? "" : $" ({candidate.YankedReason!.Trim()})";
        return new UnavailableReason(ConflictKind.Yanked, "was yanked" + reason, "were yanked" + reason);
    }

    private int PreferredOf(PythonNode node, StateSet states)
    {
        for (int i = 0; i < node.Count && this.world.Installed.ContainsKey(node.Name); i++)
        {
            if (states.Contains(i) && node.Candidates[i].Installed is not null)
            {
                return i;
            }
        }

        return this.question.Request.Preferences.TryGetValue(node.Name, out Pep440Version? version)
            ? Array.FindIndex(node.Candidates, candidate => candidate.Version == version) is int index and >= 0 && states.Contains(index)
                ? index
                : -1
            : -1;
    }

    private void AddRules(PythonNode node, int number, PythonNode? extra, Solver solver)
    {
        foreach (WorldRule rule in this.world.RulesOf(node, number, extra))
        {
            solver.Add(rule);
        }
    }

    // What is not chosen unless the environment pins it, the lock has it, or it is there already.
    private void AddUnwanted(
        PythonNode node, Func<PythonCandidate, bool> isUnwanted, Func<PythonCandidate, UnavailableReason> reasonOf, Solver solver)
    {
        if (!node.Candidates.Any(isUnwanted))
        {
            return;
        }

        _ = this.exactPins.TryGetValue(node.Name, out List<VersionSpecifierSet>? pins);
        _ = this.question.Request.Preferences.TryGetValue(node.Name, out Pep440Version? preferred);
        foreach (IGrouping<string, int> group in Enumerable.Range(0, node.Count)
            .Where(number => node.Candidates[number] is { Reason: null, Installed: null } candidate && isUnwanted(candidate)
                && candidate.Version != preferred && pins?.Exists(pin => pin.Contains(candidate.Version)) != true)
            .GroupBy(number => reasonOf(node.Candidates[number]).Predicate, StringComparer.Ordinal))
        {
            HashSet<int> numbers = [.. group];
            solver.Add(PythonWorld.Unusable(node, StateSet.Where(node.Count, numbers.Contains), reasonOf(node.Candidates[group.First()])));
        }
    }

    private void AddRequirement(Root root, Solver solver)
    {
        Requirement requirement = this.question.RequirementOf(root.Index)!;
        PythonNode node = this.world.Find(requirement.Name.Normalized);
        bool isRelaxed = this.modes[root.Index] == RootMode.Relax;
        StateSet allowed = isRelaxed ? StateSet.AllCandidates(node.Count) : this.AllowedBy(requirement);
        Spec spec = Specs.Of(requirement);
        solver.MarkRoot(node.Id);
        solver.Add(new WorldRule(new RootFact(root.Index, node.Id, allowed, spec), new Term(node.Id, allowed.Complement(node.Count))));
        foreach (PackageName extra in requirement.Extras)
        {
            int id = this.world.FindExtra(node, extra.Normalized).Id;
            solver.Add(new WorldRule(new RootFact(root.Index, id, StateSet.AllCandidates(1), spec), new Term(id, StateSet.Absent(1))));
        }
    }

    private void AddInstalled(Root root, Solver solver)
    {
        int first = this.question.Roots.Count - this.question.Request.Installed.Count;
        InstalledPythonPackage package = this.question.Request.Installed[root.Index - first];
        PythonNode node = this.world.Find(package.Name);
        StateSet allowed = package.MayBeReplaced
            ? StateSet.AllCandidates(node.Count)
            : StateSet.Where(node.Count, number => node.Candidates[number].Installed is not null);
        solver.Add(new WorldRule(
            new InstalledFact(root.Index, node.Id, allowed, package.Owner, package.Version.ToString()),
            new Term(node.Id, allowed.Complement(node.Count))));
    }

    private StateSet AllowedBy(Requirement requirement)
    {
        CompiledRequirement compiled = this.world.Compile(requirement);
        return this.world.AllowedBy(compiled);
    }
}
