using System.Collections.Generic;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment.Planning;

/// <summary>What a deployment would change, in the order in which it would do so. Making it changes nothing.</summary>
public sealed class Plan
{
    internal Plan(string verb, DeploymentContext context, IReadOnlyList<PlanStep> steps)
    {
        this.Verb = verb;
        this.Context = context;
        this.Steps = steps;
    }

    /// <summary>What it is a plan of: <c>publish</c>, <c>rollback</c>, <c>prune</c> or <c>destroy</c>.</summary>
    public string Verb { get; }

    /// <summary>Where to.</summary>
    public DeploymentTarget Target => this.Context.Target;

    /// <summary>The steps; none if everything is as declared.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>The resources that are as declared.</summary>
    public IReadOnlyList<string> Unchanged { get; init; } = [];

    /// <summary>What the user should know beside the steps, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What it leaves undone, or does although it may not be meant.</summary>
    public IReadOnlyList<PlanWarning> Warnings { get; init; } = [];

    /// <summary>What stands in the way of applying it: looked for before anything is changed.</summary>
    public IReadOnlyList<DeploymentException> Obstacles { get; init; } = [];

    /// <summary>Whether applying it does anything.</summary>
    public bool HasChanges => this.Steps.Count > 0;

    internal DeploymentContext Context { get; }

    /// <summary>The environments, by name.</summary>
    internal IReadOnlyDictionary<string, PlannedEnvironment> Environments { get; init; } = new Dictionary<string, PlannedEnvironment>();
}
