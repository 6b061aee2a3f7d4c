using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Trying;
using EnvAsCode.Tool.CommandLine;
using EnvAsCode.Tool.Output;
using EnvAsCode.Tool.Verbs;

namespace EnvAsCode.Tool.Trying;

/// <summary>A trial and its report: what was tried, and how far it came.</summary>
internal sealed class TryRun(VerbSettings settings, IReporter reporter) : IProgress<TrialEvent>
{
    private const string Unlike =
        "Unlike Studio: the volume is in memory and small, there is no role and so no access to AWS, no GPU driver but this machine's, and "
        + "no idle shutdown.";

    private readonly List<ReportedStep> steps = [];

    /// <summary>Tries.</summary>
    public async Task<Report> RunAsync(TrialRequest request, CancellationToken cancellation)
    {
        using DockerImageEngine docker = new() { BuildNetwork = settings.BuildNetwork };
        Report report = new(settings.Verb, settings.Deployment);
        try
        {
            TrialResult result = await new EnvironmentTrial(docker, this).RunAsync(request, cancellation);
            this.EndStep(StepStatus.Done);
            string where = result.Address is { } address ? $"at {address}" : "as the container " + result.Container[..12];
            string[] kept = request.Keep
                ? [$"It runs on {where}. To end it: docker rm --force --volumes {result.Container[..12]}"]
                : [];
            return report with { Steps = this.steps, Notes = [.. kept, Unlike] };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            this.EndStep(StepStatus.Interrupted);
            return report with { Outcome = Outcome.Cancelled, Steps = this.steps };
        }
        catch (Exception e)
        {
            this.EndStep(StepStatus.Failed);
            return report with { Outcome = Outcome.Failed, Steps = this.steps, Error = Failures.Describe(e, [request.Manifest]) };
        }
    }

    /// <inheritdoc/>
    public void Report(TrialEvent value)
    {
        if (value.Action is not { } begun)
        {
            reporter.Detail(value.Text, value.Fraction);
            return;
        }

        this.EndStep(StepStatus.Done);
        ReportedStep step = new(ActionOf(begun), value.Text, "Studio does", StepStatus.Failed);
        this.steps.Add(step);
        reporter.Begin(Words(step));
    }

    private static ReportedAction ActionOf(TrialAction action) => action switch
    {
        TrialAction.Build => ReportedAction.Build,
        TrialAction.Start => ReportedAction.Start,
        TrialAction.Run => ReportedAction.Run,
        TrialAction.WaitFor => ReportedAction.WaitFor,
        _ => ReportedAction.Import,
    };

    private static string Words(ReportedStep step)
    {
        string action = step.Action.Word();
        return char.ToUpperInvariant(action[0]) + action[1..] + " " + step.Resource;
    }

    private void EndStep(StepStatus status)
    {
        if (this.steps.LastOrDefault() is not { Status: StepStatus.Failed } last)
        {
            return;
        }

        this.steps[^1] = last with { Status = status };
        if (status == StepStatus.Done)
        {
            reporter.Done(Words(last));
        }
    }
}
