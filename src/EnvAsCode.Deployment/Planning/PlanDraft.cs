using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Deployment.Settings;
using EnvAsCode.Deployment.Steps;

namespace EnvAsCode.Deployment.Planning;

/// <summary>A plan while it is made.</summary>
internal sealed class PlanDraft
{
    private readonly List<PlanStep> steps = [];

    /// <summary>
    /// The steps in the order in which they are applied: by kind first, so that what can fail to be built fails before anything is
    /// registered.
    /// </summary>
    public IReadOnlyList<PlanStep> Steps => [.. this.steps.OrderBy(step => step.Kind)];

    /// <summary>The resources that are as declared.</summary>
    public List<string> Unchanged { get; } = [];

    /// <summary>What the user should know, in sentences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What is left undone.</summary>
    public List<PlanWarning> Warnings { get; } = [];

    /// <summary>What stands in the way.</summary>
    public List<DeploymentException> Obstacles { get; } = [];

    /// <summary>Adds a step.</summary>
    public void Add(PlanStep step) => this.steps.Add(step);

    /// <summary>The plan.</summary>
    /// <param name="environments">Its environments, by name.</param>
    public Plan ToPlan(string verb, DeploymentContext context, IReadOnlyDictionary<string, PlannedEnvironment> environments) =>
        new(verb, context, this.Steps)
        {
            Unchanged = this.Unchanged,
            Notes = [.. this.Notes, .. this.HidingNotes()],
            Warnings = this.Warnings,
            Obstacles = this.Obstacles,
            Environments = environments
        };

    // An update cannot remove the member, so that the place goes on saying that it wants none, whatever the domain says.
    private IEnumerable<string> HidingNotes() =>
        from step in this.steps
        where step is SettingsStep { IsOfDomain: false }
        from change in step.Changes
        where change.To == AppSettingsMerge.None
        select $"'{AppSettingsMerge.None}' stays as {change.Member} of {step.Resource}: it hides a default that the domain gets later, "
            + "until "
            + "another is named there.";
}
