using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Tool.Output;

namespace EnvAsCode.Tool.Verbs;

/// <summary><c>plan</c>: what publish would change.</summary>
internal static class PlanVerb
{
    /// <summary>Plans, and keeps the plan if a file is named for it.</summary>
    /// <param name="context">What it works with.</param>
    public static async Task<Report> RunAsync(VerbContext context)
    {
        Plan plan = await context.Engine.PlanAsync(context.Target, context.Environments, context.Cancellation);
        Report report = PlanReport.Of(context, plan);
        report = report with
        {
            Warnings = [.. report.Warnings, .. plan.Obstacles.Select(one => Failures.Describe(one, context.Environments))]
        };
        if (context.Settings.PlanFile is not { } file)
        {
            return report;
        }

        try
        {
            PlanFile.Write(file, plan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return report with { Outcome = Outcome.Failed, Notes = [], Error = ReportFiles.ErrorOf($"'{file}'", e, report) };
        }

        return report with { Notes = [.. report.Notes, $"The plan is in '{file}': publish --plan does that, and nothing else."] };
    }
}
