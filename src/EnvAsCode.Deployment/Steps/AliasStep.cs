using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>
/// Says which version a deployment uses: the alias of the deployment's name moves to it, and <c>&lt;name&gt;-previous</c> to the one
/// before, which a rollback goes back to. An alias is on one version at a time, so each is taken away first.
/// </summary>
/// <param name="version">The number of the version; <see langword="null"/> for the one that a step before registers.</param>
internal sealed class AliasStep(string image, int? version, string reason)
    : PlainStep(PlanStepKind.Alias, StepAction.Update, $"alias of SageMaker image '{image}'", reason)
{
    private const int LongestNotes = 255;

    /// <summary>What the version's release notes say: the declaration and the commit; <see langword="null"/> to leave them.</summary>
    public string? Notes { get; init; }

    /// <summary>The declared aliases, which go to the version too.</summary>
    public IReadOnlyList<string> Declared { get; init; } = [];

    /// <summary>Whether the version before is left for a rollback; not by a rollback, whose version before was no good.</summary>
    public bool KeepsPrevious { get; init; } = true;

    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        IAmazonSageMaker sageMaker = execution.Context.Aws.SageMaker;
        string alias = execution.Context.Target.Name;
        int target = version ?? execution.FactsOf(this.Environment!).Version!.Value;
        DescribeImageVersionResponse? current = await Describe.VersionAsync(sageMaker, image, alias, cancellationToken);
        bool stays = current?.Version == target;
        if (!stays)
        {
            await this.LeaveAsync(execution, current, target, cancellationToken);
        }

        List<string> added = stays ? [] : [alias];
        foreach (string declared in this.Declared)
        {
            DescribeImageVersionResponse? holder = await Describe.VersionAsync(sageMaker, image, declared, cancellationToken);
            if (holder?.Version == target)
            {
                continue;
            }

            if (holder is not null)
            {
                await this.UpdateAsync(execution, holder.Version!.Value, [declared], [], null, cancellationToken);
            }

            added.Add(declared);
        }

        if (added.Count > 0)
        {
            await this.UpdateAsync(execution, target, [], added, stays ? null : this.Notes, cancellationToken);
        }
    }

    // Takes the deployment's alias from the version that has it, which becomes the previous one.
    private async Task LeaveAsync(
        Execution execution, DescribeImageVersionResponse? current, int target, CancellationToken cancellationToken)
    {
        IAmazonSageMaker sageMaker = execution.Context.Aws.SageMaker;
        string alias = execution.Context.Target.Name;
        DescribeImageVersionResponse? previous = await Describe.VersionAsync(sageMaker, image, PreviousOf(alias), cancellationToken);
        int? keeps = this.KeepsPrevious && current is not null ? current.Version : null;
        bool isMoved = previous is not null && previous.Version != keeps && (current is not null || previous.Version == target);
        if (isMoved)
        {
            await this.UpdateAsync(execution, previous!.Version!.Value, [PreviousOf(alias)], [], null, cancellationToken);
        }

        if (current is not null)
        {
            List<string> added = keeps is not null && previous?.Version != keeps ? [PreviousOf(alias)] : [];
            await this.UpdateAsync(execution, current.Version!.Value, [alias], added, null, cancellationToken);
        }
    }

    /// <summary>The alias of the version before.</summary>
    public static string PreviousOf(string deployment) => deployment + "-previous";

    /// <summary>Release notes that say where a version comes from, after those that are declared.</summary>
    public static string NotesOf(string declaration, string? commit, string? declared = null)
    {
        string notes = string.IsNullOrEmpty(commit) ? declaration : $"{declaration} at commit {commit}";
        if (declared is not null)
        {
            notes = declared.Length + notes.Length + 3 <= LongestNotes ? $"{declared} ({notes})" : declared;
        }

        return notes.Length > LongestNotes ? notes[..LongestNotes] : notes;
    }

    private Task UpdateAsync(
        Execution execution, int version, List<string> deleted, List<string> added, string? notes, CancellationToken cancellationToken) =>
            Backoff.WhileInUseAsync(
            execution.Context.Options.Waiting,
            () => execution.Context.Aws.SageMaker.UpdateImageVersionAsync(
                new UpdateImageVersionRequest
                {
                    ImageName = image,
                    Version = version,
                    AliasesToDelete = deleted.Count > 0 ? deleted : null,
                    AliasesToAdd = added.Count > 0 ? added : null,
                    ReleaseNotes = notes,
                },
                cancellationToken),
            cancellationToken);
}
