using System.Collections.Generic;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Requirements;
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
            requirement.Requirement.ToString(),
            requirement.Origin,
            requirement.Requirement.Specifiers.Specifiers.Count > 0));
        this.requirements.Add(requirement.Requirement);
    }
}
