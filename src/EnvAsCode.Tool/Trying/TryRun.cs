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
            this.EndStep("done");
            string where = result.Address is { } address ? $"at {address}" : "as the container " + result.Container[..12];
            string[] kept = request.Keep
                ? [$"It runs on {where}. To end it: docker rm --force --volumes {result.Container[..12]}"]
                : [];
            return report with { Steps = this.steps, Notes = [.. kept, Unlike] };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            this.EndStep("interrupted");
            return report with { Outcome = "cancelled", Steps = this.steps };
        }
        catch (Exception e)
        {
            this.EndStep("failed");
            return report with { Outcome = "failed", Steps = this.steps, Error = Failures.Describe(e, [request.Manifest]) };
        }
    }

    /// <inheritdoc/>
    public void Report(TrialEvent value)
    {
        if (value.IsDetail)
        {
            reporter.Detail(value.Text);
            return;
        }

        this.EndStep("done");
        string[] words = value.Text.Split(' ', 2);
        this.steps.Add(new ReportedStep(words[0], words[^1], "Studio does", "failed"));
        reporter.Begin(char.ToUpperInvariant(value.Text[0]) + value.Text[1..]);
    }

    private void EndStep(string status)
    {
        if (this.steps.LastOrDefault() is not { Status: "failed" } last)
        {
            return;
        }

        this.steps[^1] = last with { Status = status };
        if (status == "done")
        {
            reporter.Done(last.Action + " " + last.Resource);
        }
    }
}
