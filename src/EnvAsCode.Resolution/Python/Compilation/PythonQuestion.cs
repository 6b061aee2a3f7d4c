using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>A request, compiled for a world.</summary>
internal sealed class PythonQuestion : Question
{
    private readonly List<Root> roots = [];
    private readonly List<Requirement?> requirements = [];

    public PythonQuestion(PythonWorld world, PythonRequest request)
    {
        this.PythonWorld = world;
        this.Request = request;
        foreach (PythonRequirement requirement in request.Requirements)
        {
            this.Add(requirement, RootKind.Requirement);
        }

        foreach (PythonRequirement constraint in request.Constraints)
        {
            this.Add(constraint, RootKind.Constraint);
        }

        foreach (InstalledPythonPackage package in request.Installed)
        {
            this.roots.Add(new Root(this.roots.Count, RootKind.Installed, $"{package.Name}=={package.Version}", package.Origin, false));
            this.requirements.Add(null);
        }
    }

    public PythonWorld PythonWorld { get; }

    public PythonRequest Request { get; }

    public override INamedWorld World => this.PythonWorld;

    public override IReadOnlyList<Root> Roots => this.roots;

    public override bool FewestFirst => false;

    /// <summary>The requirement or constraint that a root is.</summary>
    public Requirement? RequirementOf(int root) => this.requirements[root];

    public override IInquiry Ask(IReadOnlyList<RootMode> modes) => new PythonInquiry(this, modes);

    public override Question With(IReadOnlyDictionary<int, string?> texts)
    {
        List<PythonRequirement> requirements = [];
        List<PythonRequirement> constraints = [];
        foreach (Root root in this.roots.Where(root => root.Kind != RootKind.Installed))
        {
            List<PythonRequirement> list = root.Kind == RootKind.Requirement ? requirements : constraints;
            if (!texts.TryGetValue(root.Index, out string? text))
            {
                list.Add(new PythonRequirement(this.requirements[root.Index]!, root.Origin));
            }
            else if (text is not null)
            {
                list.Add(PythonRequirement.Parse(text, root.Origin));
            }
        }

        return new PythonQuestion(this.PythonWorld, this.Request with { Requirements = requirements, Constraints = constraints });
    }

    public override (string Text, string Version)? Rewrite(int root, Solver solution)
    {
        Requirement requirement = this.requirements[root]!;
        PythonNode node = this.PythonWorld.Find(requirement.Name.Normalized);
        int chosen = solution.ChosenOf(node.Id);
        if (chosen < 0)
        {
            return null;
        }

        string version = node.Candidates[chosen].Version.ToString();
        string extras = requirement.Extras.Count == 0 ? "" : $"[{string.Join(",", requirement.Extras.Select(extra => extra.Text))}]";
        string marker = requirement.Marker is null ? "" : "; " + requirement.Marker;
        return ($"{requirement.Name.Text}{extras}=={version}{marker}", version);
    }

    public override bool IsUpgrade(PinChange change) =>
        change.NewVersion is not null
        && Requirement.TryParse(change.Pin.Text, out Requirement? before)
        && before.Specifiers.Specifiers.All(clause => clause.Version is null || clause.Version < Pep440Version.Parse(change.NewVersion));

    public override IEnumerable<string> HintsFor(IReadOnlyList<WorldRule> facts)
    {
        foreach (WorldRule rule in facts)
        {
            if (rule.Fact is UnavailableFact { Reason.Kind: ConflictKind.RequiresPython } unavailable)
            {
                PythonNode node = this.PythonWorld[unavailable.Package];
                if (Array.FindLast(
                    node.Candidates, candidate => candidate is { Reason: null, IsYanked: false, Version.IsPreRelease: false })
                    is PythonCandidate newest)
                {
                    yield return $"The newest {node.Name} for Python {this.PythonWorld.Target.PythonVersion} is {newest.Version}.";
                }
            }
            else if (rule.Fact is UnavailableFact { Reason.Kind: ConflictKind.Yanked } yanked)
            {
                yield return $"A yanked version is used only if it is pinned with {this.PythonWorld[yanked.Package].Name}==…";
            }
        }
    }

    private void Add(PythonRequirement requirement, RootKind kind)
    {
        // A condition that cannot be judged counts as one that holds: what is asked for is asked for.
        MarkerEnvironment markers = this.PythonWorld.Target.Markers;
        if (requirement.Requirement.Marker is Marker marker && (marker.Evaluate(markers) == false || !marker.CanHold(markers)))
        {
            return;
        }

        this.roots.Add(new Root(
            this.roots.Count,
            kind,
            Specs.AsWritten(requirement.Requirement),
            requirement.Origin,
            requirement.Requirement.Specifiers.Specifiers.Count > 0));
        this.requirements.Add(requirement.Requirement);
    }
}
