using System;
using System.Collections.Generic;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>A request as it is asked once.</summary>
internal sealed class CondaInquiry : IInquiry
{
    private readonly CondaQuestion question;
    private readonly CondaWorld world;
    private readonly IReadOnlyList<RootMode> modes;
    private readonly Dictionary<string, List<int>> constraints = new(StringComparer.Ordinal);

    public CondaInquiry(CondaQuestion question, IReadOnlyList<RootMode> modes)
    {
        this.question = question;
        this.world = question.CondaWorld;
        this.modes = modes;
        foreach (Root root in question.Roots)
        {
            if (root.Kind == RootKind.Constraint && modes[root.Index] == RootMode.Keep)
            {
                string name = question.SpecOf(root.Index)!.Name;
                if (!this.constraints.TryGetValue(name, out List<int>? list))
                {
                    list = [];
                    this.constraints.Add(name, list);
                }

                list.Add(root.Index);
            }
        }
    }

    public int PackageCount => this.world.Count;

    public int CountCandidates(int package) => this.world.CountCandidates(package);

    public int Choose(int package, StateSet states)
    {
        CondaNode node = this.world[package];
        bool isInstalled = this.world.Installed.ContainsKey(node.Name);
        if (isInstalled || this.question.Request.Preferences.ContainsKey(node.Name))
        {
            _ = this.question.Request.Preferences.TryGetValue(node.Name, out string? file);
            foreach (int number in states.Candidates())
            {
                CondaCandidate candidate = node.Candidates[number];
                if (isInstalled ? candidate.Installed is not null : candidate.Record.Package.FileName == file)
                {
                    return number;
                }
            }
        }

        return node.Best(states, numbers => this.world.SortBuilds(node, numbers));
    }

    public void AddRoots(Solver solver)
    {
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
        CondaNode node = this.world[package];
        foreach (WorldRule rule in this.world.UnavailableOf(node))
        {
            solver.Add(rule);
        }

        // What the platform offers is there, whether it is asked for or not.
        if (node is { IsVirtual: true, Count: > 0 })
        {
            solver.Add(new WorldRule(
                new PlatformFact(package, node.Candidates[0].Version.Text), new Term(package, StateSet.Absent(node.Count))));
        }

        foreach (int index in this.constraints.TryGetValue(node.Name, out List<int>? found) ? found : [])
        {
            CompiledSpec spec = this.Compile(index);
            StateSet allowed = this.world.AllowedBy(spec);
            solver.Add(new WorldRule(
                new ConstraintFact(index, package, allowed, spec.Spec!),
                new Term(package, StateSet.AllCandidates(node.Count).Except(allowed))));
        }
    }

    public void Expand(int package, int candidate, Solver solver)
    {
        foreach (WorldRule rule in this.world.RulesOf(this.world[package], candidate))
        {
            solver.Add(rule);
        }
    }

    private CompiledSpec Compile(int root) => this.world.Compile(this.question.SpecOf(root)!.ToString());

    private void AddRequirement(Root root, Solver solver)
    {
        CompiledSpec spec = this.Compile(root.Index);
        CondaNode node = this.world.Find(spec.Value!.Name);
        StateSet allowed = this.modes[root.Index] == RootMode.Relax ? StateSet.AllCandidates(node.Count) : this.world.AllowedBy(spec);
        solver.MarkRoot(node.Id);
        solver.Add(new WorldRule(
            new RootFact(root.Index, node.Id, allowed, spec.Spec!), new Term(node.Id, allowed.Complement(node.Count))));
    }

    private void AddInstalled(Root root, Solver solver)
    {
        int first = this.question.Roots.Count - this.question.Request.Installed.Count;
        InstalledCondaPackage package = this.question.Request.Installed[root.Index - first];
        CondaNode node = this.world.Find(package.Record.Package.Name);
        StateSet allowed = package.MayBeReplaced
            ? StateSet.AllCandidates(node.Count)
            : StateSet.Where(node.Count, number => node.Candidates[number].Installed is not null);
        solver.Add(new WorldRule(
            new InstalledFact(root.Index, node.Id, allowed, package.Owner, package.Record.Package.Version),
            new Term(node.Id, allowed.Complement(node.Count))));
    }
}
