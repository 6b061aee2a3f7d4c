using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Conda.Compilation;

/// <summary>A request, compiled for a world.</summary>
internal sealed class CondaQuestion : Question
{
    private readonly List<Root> roots = [];
    private readonly List<MatchSpec?> specs = [];

    public CondaQuestion(CondaWorld world, CondaRequest request)
    {
        this.CondaWorld = world;
        this.Request = request;
        foreach (CondaRequirement requirement in request.Requirements)
        {
            this.Add(requirement, RootKind.Requirement);
        }

        foreach (CondaRequirement constraint in request.Constraints)
        {
            this.Add(constraint, RootKind.Constraint);
        }

        foreach (InstalledCondaPackage package in request.Installed)
        {
            CondaPackageRecord record = package.Record.Package;
            this.roots.Add(new Root(this.roots.Count, RootKind.Installed, $"{record.Name}=={record.Version}", null, false));
            this.specs.Add(null);
        }
    }

    public CondaWorld CondaWorld { get; }

    public CondaRequest Request { get; }

    public override INamedWorld World => this.CondaWorld;

    public override IReadOnlyList<Root> Roots => this.roots;

    public override bool FewestFirst => true;

    /// <summary>The requirement or constraint that a root is.</summary>
    public MatchSpec? SpecOf(int root) => this.specs[root];

    public override IInquiry Ask(IReadOnlyList<RootMode> modes) => new CondaInquiry(this, modes);

    public override Question With(IReadOnlyDictionary<int, string?> texts)
    {
        List<CondaRequirement> requirements = [];
        List<CondaRequirement> constraints = [];
        foreach (Root root in this.roots.Where(root => root.Kind != RootKind.Installed))
        {
            List<CondaRequirement> list = root.Kind == RootKind.Requirement ? requirements : constraints;
            if (!texts.TryGetValue(root.Index, out string? text))
            {
                list.Add(new CondaRequirement(this.specs[root.Index]!, root.Origin));
            }
            else if (text is not null)
            {
                list.Add(CondaRequirement.Parse(text, root.Origin));
            }
        }

        return new CondaQuestion(this.CondaWorld, this.Request with { Requirements = requirements, Constraints = constraints });
    }

    public override (string Text, string Version)? Rewrite(int root, Solver solution)
    {
        MatchSpec spec = this.specs[root]!;
        CondaNode node = this.CondaWorld.Find(spec.Name);
        int chosen = solution.ChosenOf(node.Id);
        if (chosen < 0)
        {
            return null;
        }

        string version = node.Candidates[chosen].Version.Text;
        string channel = spec.Channel is null ? "" : spec.Channel.Name + "::";
        return ($"{channel}{spec.Name}=={version}", version);
    }

    public override bool IsUpgrade(PinChange change) =>
        change.NewVersion is not null
        && MatchSpec.TryParse(change.Pin.Text, out MatchSpec? before)
        && before.Version is not null
        && before.Version.Clauses.All(clause => clause.Version is null || clause.Version < CondaVersion.Parse(change.NewVersion));

    public override IEnumerable<string> HintsFor(IReadOnlyList<WorldRule> facts) => [];

    private void Add(CondaRequirement requirement, RootKind kind)
    {
        MatchSpec spec = requirement.Spec;
        this.roots.Add(new Root(
            this.roots.Count,
            kind,
            this.CondaWorld.Compile(spec.ToString()).Spec!.Text,
            requirement.Origin,
            (spec.Version is { IsAny: false }) || spec.Build is not null || spec.BuildNumber is not null));
        this.specs.Add(spec);
    }
}
