using System.Collections.Generic;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Packages;
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

    private void Add(CondaRequirement requirement, RootKind kind)
    {
        MatchSpec spec = requirement.Spec;
        this.roots.Add(new Root(
            this.roots.Count,
            kind,
            spec.ToString(),
            requirement.Origin,
            (spec.Version is { IsAny: false }) || spec.Build is not null || spec.BuildNumber is not null));
        this.specs.Add(spec);
    }
}
