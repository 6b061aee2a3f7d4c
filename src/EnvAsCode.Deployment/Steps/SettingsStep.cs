using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Settings;

namespace EnvAsCode.Deployment.Steps;

/// <summary>Merges environments into the settings of a place, or takes them out.</summary>
/// <param name="apps">What is ours in each of its kinds of settings, when the step is applied.</param>
/// <param name="isAttach">Whether to merge it in.</param>
internal sealed class SettingsStep(
    SettingsPlace place, Func<Execution, IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>>> apps, bool isAttach, string reason)
    : PlainStep(PlanStepKind.Attach, StepAction.Update, place.Description, reason)
{
    /// <summary>Whether the place is a domain, whose settings hold for all who have none of their own.</summary>
    public bool IsOfDomain => place is DomainPlace;

    protected override Task DoAsync(Execution execution, CancellationToken cancellationToken) =>
        this.BringAsync(execution, cancellationToken);

    /// <summary>Brings the place to the declared state, and says whether it was not there.</summary>
    public Task<bool> BringAsync(Execution execution, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, IReadOnlyList<AppAttachment>> own = apps(execution);
        Func<JsonObject, PlaceMerge> merge = isAttach
            ? current => PlaceMerge.Attach(place, current, own)
            : current => PlaceMerge.Detach(current, own);
        return new SettingsWriter(execution.Context.Options, execution.Report).WriteAsync(place, merge, cancellationToken);
    }
}
