using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Tool.Output;

/// <summary>A report as lines for people.</summary>
internal static class ReportText
{
    /// <summary>The lines. The error is not among them: it is said once, by whoever shows errors.</summary>
    /// <param name="withWarnings">Whether the warnings are among them, and nobody else shows them.</param>
    public static IEnumerable<string> Lines(Report report, bool withWarnings = true)
    {
        IEnumerable<string> steps = report.Outcome == Outcome.Succeeded && report.Steps.All(static step => step.Status == StepStatus.Done)
            ? []
            : report.Steps.SelectMany(StepLines);
        return
        [
            .. report.Target is { } target && (report.Steps.Count > 0 || report.Environments is not null)
                ? (string[])[TargetLine(report.Deployment, target)]
                : [],
            .. steps,
            .. (report.Environments ?? []).SelectMany(EnvironmentLines),
            Summary(report),
            .. withWarnings ? report.Warnings.Select(WarningLine) : [],
            .. report.Notes,
        ];
    }

    /// <summary>An error as compilers write one.</summary>
    public static string ErrorLine(ReportedError error) => $"error {error.Code}: {error.Message}";

    /// <summary>A warning as compilers write one.</summary>
    public static string WarningLine(ReportedError warning) => $"warning {warning.Code}: {warning.Message}";

    /// <summary>Where something is deployed to.</summary>
    public static string TargetLine(string deployment, ReportedTarget target) =>
        $"{deployment}: account {target.Account}, {target.Region}" + (target.Domain is null ? "" : $", domain {target.Domain}")
        + (target.Endpoint is null ? "" : $", at {target.Endpoint} instead of AWS");

    /// <summary>A member that changes.</summary>
    public static string ChangeText(ReportedChange change) => (change.From, change.To) switch
    {
        (null, null) => change.Member,
        (null, { } to) => $"{change.Member}: {to}",
        ({ } from, null) => $"{change.Member}: {from} -> removed, or known when it is done",
        ({ } from, { } to) => $"{change.Member}: {from} -> {to}",
    };

    private static IEnumerable<string> StepLines(ReportedStep step)
    {
        yield return $"  {Mark(step.Status)}{step.Action.Word()} {step.Resource}: {step.Reason}";
        foreach (ReportedChange change in step.Changes ?? [])
        {
            yield return "      " + ChangeText(change);
        }
    }

    private static string Mark(StepStatus status) => status switch
    {
        StepStatus.Done => "done       ",
        StepStatus.Failed => "failed     ",
        StepStatus.Interrupted => "stopped    ",
        StepStatus.NotReached => "not yet    ",
        _ => "",
    };

    private static IEnumerable<string> EnvironmentLines(ReportedEnvironment environment)
    {
        yield return $"{environment.Name}: {environment.State.Word()}"
            + (environment.Declaration is null ? "" : $", declared by {environment.Declaration}");
        if (environment.DeployedFrom is { } origin)
        {
            yield return "  deployed from " + origin;
        }

        if (environment.Image is { } image)
        {
            yield return $"  version {environment.Version}: {image}";
        }

        foreach (string attachment in environment.Attachments)
        {
            yield return "  offered by " + attachment;
        }
    }

    private static string Summary(Report report)
    {
        int steps = report.Steps.Count;
        int done = report.Steps.Count(static step => step.Status == StepStatus.Done);
        return (report.Outcome, report.Verb) switch
        {
            (Outcome.Succeeded, "plan") when steps == 0 => $"{report.Deployment}: nothing to do, all is as declared.",
            (Outcome.Succeeded, "status") =>
                report.HasChanges ? $"{report.Deployment} is not as declared." : $"{report.Deployment} is as declared.",
            (Outcome.Succeeded, _) when done == 0 && steps > 0 =>
                $"{report.Deployment}: {Count(steps, "step")} to do; nothing was changed.",
            (Outcome.Succeeded, _) when steps == 0 => $"{report.Deployment}: nothing to do, all is as it should be.",
            (Outcome.Succeeded, _) => $"{report.Deployment}: {report.Verb} done, {Count(done, "step")}.",
            (Outcome.Cancelled, _) when steps == 0 => $"{report.Deployment}: stopped before anything was changed.",
            (Outcome.Failed, _) when steps == 0 => $"{report.Deployment}: {report.Verb} failed before anything was changed.",
            (Outcome.Cancelled, _) =>
                $"{report.Deployment}: stopped after {done} of {Count(steps, "step")}; run it again to go on, nothing is done twice.",
            _ =>
                $"{report.Deployment}: {report.Verb} failed after {done} of {Count(steps, "step")}; run it again once that is mended, "
                + "nothing is done twice.",
        };
    }

    private static string Count(int number, string noun) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
