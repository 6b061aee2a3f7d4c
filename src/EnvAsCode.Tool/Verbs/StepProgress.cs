using System;
using System.Collections.Generic;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary>Shows the steps of a plan as they are done, and remembers how far each came.</summary>
/// <param name="reporter">Where it shows them.</param>
internal sealed class StepProgress(IReporter reporter) : IProgress<DeploymentEvent>
{
    private readonly Dictionary<PlanStep, StepStatus> states = [];
    private readonly Dictionary<PlanStep, StepResult> results = [];

    /// <summary>The environment of the step that was begun last; <see langword="null"/> if it is for several, or none was begun.</summary>
    public string? Environment { get; private set; }

    /// <summary>How far a step came, as reports call it.</summary>
    public StepStatus StatusOf(PlanStep step) => this.states.GetValueOrDefault(step);

    /// <summary>What a step made; <see langword="null"/> if it made nothing that got its name only then.</summary>
    public StepResult? ResultOf(PlanStep step) => this.results.GetValueOrDefault(step);

    /// <summary>The status of a step of a command that was stopped: the step that it was at did not fail.</summary>
    public StepStatus StatusWhenStopped(PlanStep step) =>
        this.StatusOf(step) is var status && status == StepStatus.Failed ? StepStatus.Interrupted : status;

    /// <inheritdoc/>
    public void Report(DeploymentEvent value)
    {
        switch (value.Kind)
        {
            case DeploymentEventKind.Started:
                this.states[value.Step] = StepStatus.Failed;
                this.Environment = value.Step.Environment;
                reporter.Begin($"{Verb(value.Step, isDone: false)} {value.Step.Resource}: {value.Step.Reason}");
                break;
            case DeploymentEventKind.Progress:
                reporter.Detail(value.Text, value.Fraction);
                break;
            case DeploymentEventKind.Completed:
                this.states[value.Step] = StepStatus.Done;
                if (value.Result is { } result)
                {
                    this.results[value.Step] = result;
                }

                reporter.Done($"{Verb(value.Step, isDone: true)} {value.Step.Resource}");
                break;
        }
    }

    private static string Verb(PlanStep step, bool isDone) => (step.Kind, step.Action, isDone) switch
    {
        (PlanStepKind.Build, _, false) => "Building",
        (PlanStepKind.Build, _, true) => "Built",
        (PlanStepKind.Push, _, false) => "Pushing",
        (PlanStepKind.Push, _, true) => "Pushed",
        (_, StepAction.Create, false) => "Creating",
        (_, StepAction.Create, true) => "Created",
        (_, StepAction.Update, false) => "Updating",
        (_, StepAction.Update, true) => "Updated",
        (_, StepAction.Delete, false) => "Deleting",
        (_, StepAction.Delete, true) => "Deleted",
        (_, _, false) => "Waiting for",
        (_, _, true) => "Ready:",
    };
}
