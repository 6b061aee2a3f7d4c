using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Tool.Output;

/// <summary>A report as lines for people.</summary>
internal static class ReportText
{
    /// <summary>The lines. The error is not among them: it is said once, by whoever shows errors.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<string> Lines(Report report)
    {
        IEnumerable<string> steps = report.Outcome == "succeeded" && report.Steps.All(static step => step.Status == "done") ? [] : report.Steps.Select(StepLine);
        return [.. steps, .. (report.Environments ?? []).SelectMany(EnvironmentLines), Summary(report), .. report.Notes];
    }

    /// <summary>An error as compilers write one.</summary>
    /// <param name="error">The error.</param>
    public static string ErrorLine(ReportedError error) => $"error {error.Code}: {error.Message}";

    private static string StepLine(ReportedStep step) => $"  {Mark(step.Status)} {step.Action} {step.Resource}: {step.Reason}";

    private static string Mark(string status) => status switch
    {
        "done" => "done      ",
        "failed" => "failed    ",
        "interrupted" => "stopped   ",
        "notReached" => "not yet   ",
        _ => "",
    };

    private static IEnumerable<string> EnvironmentLines(ReportedEnvironment environment)
    {
        yield return $"{environment.Name}: {environment.State}" + (environment.Declaration is null ? "" : $", declared by {environment.Declaration}");
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
        int done = report.Steps.Count(static step => step.Status == "done");
        return (report.Outcome, report.Verb) switch
        {
            ("succeeded", "plan") when steps == 0 => $"{report.Deployment}: nothing to do, all is as declared.",
            ("succeeded", "status") => report.HasChanges ? $"{report.Deployment} is not as declared." : $"{report.Deployment} is as declared.",
            ("succeeded", _) when done == 0 && steps > 0 => $"{report.Deployment}: {Count(steps, "step")} to do; nothing was changed.",
            ("succeeded", _) when steps == 0 => $"{report.Deployment}: nothing to do, all is as it should be.",
            ("succeeded", _) => $"{report.Deployment}: {report.Verb} done, {Count(done, "step")}.",
            ("cancelled", _) when steps == 0 => $"{report.Deployment}: stopped before anything was changed.",
            ("failed", _) when steps == 0 => $"{report.Deployment}: {report.Verb} failed before anything was changed.",
            ("cancelled", _) => $"{report.Deployment}: stopped after {done} of {Count(steps, "step")}; run it again to go on, nothing is done twice.",
            _ => $"{report.Deployment}: {report.Verb} failed after {done} of {Count(steps, "step")}; run it again once that is mended, nothing is done twice.",
        };
    }

    private static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
