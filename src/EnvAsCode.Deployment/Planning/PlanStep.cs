using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;

namespace EnvAsCode.Deployment.Planning;

/// <summary>
/// One step of a plan. Applying it brings its resource to the declared state from whatever state it finds, so that a step that was
/// interrupted, or that somebody else did in the meantime, can be applied again.
/// </summary>
public abstract class PlanStep
{
    private protected PlanStep(PlanStepKind kind, StepAction action, string resource, string reason)
    {
        this.Kind = kind;
        this.Action = action;
        this.Resource = resource;
        this.Reason = reason;
    }

    /// <summary>What it is about.</summary>
    public PlanStepKind Kind { get; }

    /// <summary>What it does.</summary>
    public StepAction Action { get; }

    /// <summary>The environment that it is for; <see langword="null"/> if it is for several.</summary>
    public string? Environment { get; init; }

    /// <summary>The resource, as <c>image 'churn'</c>.</summary>
    public string Resource { get; }

    /// <summary>Why it is needed.</summary>
    public string Reason { get; }

    /// <summary>The members that it changes; none where it makes or deletes a whole resource.</summary>
    public IReadOnlyList<MemberChange> Changes { get; init; } = [];

    /// <summary>Applies the step.</summary>
    /// <returns>What it made that later steps need; <see langword="null"/> for nothing.</returns>
    internal abstract Task<StepResult?> ApplyAsync(Execution execution, CancellationToken cancellationToken);
}
