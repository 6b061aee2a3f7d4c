using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Steps;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Deployment;

/// <summary>
/// Deploys environments: plans what would change, and applies plans. It knows no console and no MSBuild; every host uses the same engine.
/// </summary>
/// <remarks>
/// Every method throws a <see cref="DeploymentException"/> for what the user can mend, and <see cref="OperationCanceledException"/> when it
/// is cancelled. After either, publishing again completes the work.
/// </remarks>
public sealed partial class DeploymentEngine
{
    private readonly AwsClients clients;
    private readonly IImageEngine images;
    private readonly DeploymentOptions options;

    /// <summary>An engine for one account and Region.</summary>
    /// <param name="clients">The clients of the target's Region.</param>
    /// <param name="images">What builds images.</param>
    /// <param name="options">How to work; the defaults if <see langword="null"/>.</param>
    public DeploymentEngine(AwsClients clients, IImageEngine images, DeploymentOptions? options = null)
    {
        this.clients = clients ?? throw new ArgumentNullException(nameof(clients));
        this.images = images ?? throw new ArgumentNullException(nameof(images));
        this.options = options ?? new();
    }

    /// <summary>Plans a publish: compares what is declared with what there is. It reads, and changes nothing.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="manifests">The environments that were built; those that the target does not name are left alone.</param>
    /// <param name="cancellationToken">Stops between two calls.</param>
    public Task<Plan> PlanAsync(
        DeploymentTarget target, IReadOnlyList<EnvironmentManifest> manifests, CancellationToken cancellationToken = default) =>
        this.OpenAsync(target, context => new PublishPlanner(context, manifests).PlanAsync(cancellationToken), cancellationToken);

    /// <summary>Applies a plan of any verb, step by step.</summary>
    /// <param name="plan">The plan, made by this engine or another of the same account and Region.</param>
    /// <param name="reporter">Hears of every step; <see langword="null"/> for nobody.</param>
    /// <param name="cancellationToken">Stops within a step where it can; what is done stays done.</param>
#pragma warning disable CA1822 // An engine makes plans and applies them; that a plan brings all that it needs is between the two.
    public async Task<DeploymentResult> ApplyAsync(
        Plan plan, IProgress<DeploymentEvent>? reporter = null, CancellationToken cancellationToken = default)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Obstacles is [{ } obstacle, ..])
        {
            throw obstacle;
        }

        List<string> notes = [.. plan.Notes];
        Dictionary<string, EnvironmentFacts> facts =
            plan.Environments.ToDictionary(static pair => pair.Key, static pair => EnvironmentFacts.Of(pair.Value), StringComparer.Ordinal);
        foreach (PlanStep step in plan.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reporter?.Report(new(DeploymentEventKind.Started, step));
            Execution execution = ExecutionOf(plan, facts, step, reporter);
            StepResult? result = await AwsFailures.ExplainAsync(WorkOf(step), () => step.ApplyAsync(execution, cancellationToken));
            if (result is not null && step.Environment is { } environment)
            {
                facts[environment] = facts[environment].With(result);
            }

            notes.AddRange(execution.Notes);
            reporter?.Report(new(DeploymentEventKind.Completed, step) { Result = result });
        }

        await VerifyAsync(plan, facts, reporter, cancellationToken);
        return new(plan, [.. facts.Select(static pair => Deployed(pair.Key, pair.Value))], notes);
    }

    // Somebody else may have written over an attachment with settings read before it: the last look finds it, and writes again.
    private static async Task VerifyAsync(
        Plan plan, Dictionary<string, EnvironmentFacts> facts, IProgress<DeploymentEvent>? reporter, CancellationToken cancellationToken)
    {
        foreach (SettingsStep step in plan.Steps.OfType<SettingsStep>())
        {
            Execution execution = ExecutionOf(plan, facts, step, reporter);
            await AwsFailures.ExplainAsync(WorkOf(step), () => step.BringAsync(execution, cancellationToken));
        }
    }

    private static Execution ExecutionOf(
        Plan plan, Dictionary<string, EnvironmentFacts> facts, PlanStep step, IProgress<DeploymentEvent>? reporter) =>
        new(plan.Context, facts, (line, fraction) =>
            reporter?.Report(new(DeploymentEventKind.Progress, step, line) { Fraction = fraction }));

    private static string WorkOf(PlanStep step) => $"{step.Action.ToString().ToLowerInvariant()} the {step.Resource}";

    private static DeployedEnvironment Deployed(string name, EnvironmentFacts facts) =>
        new(name) { Image = facts.BaseImage, Version = facts.Version };

    private Task<T> OpenAsync<T>(DeploymentTarget target, Func<DeploymentContext, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        return AwsFailures.ExplainAsync($"read the deployment '{target.Name}'", async () =>
            await work(await DeploymentContext.OpenAsync(this.clients, this.images, this.options, target, cancellationToken)));
    }
}
