using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Applying;

/// <summary>Something that happened while a plan was applied.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Step">The step that it happened in.</param>
/// <param name="Text">A line about it; empty where the step says all.</param>
public sealed record DeploymentEvent(DeploymentEventKind Kind, PlanStep Step, string Text = "")
{
    /// <summary>How much of a step that goes on is done, from 0 to 1; <see langword="null"/> if that is not known.</summary>
    public double? Fraction { get; init; }

    /// <summary>What a step that is done made; <see langword="null"/> if it made nothing that has a name only then.</summary>
    public StepResult? Result { get; init; }
}

/// <summary>What can happen while a plan is applied.</summary>
public enum DeploymentEventKind
{
    /// <summary>A step begins.</summary>
    Started,

    /// <summary>A step goes on.</summary>
    Progress,

    /// <summary>A step is done.</summary>
    Completed,
}
