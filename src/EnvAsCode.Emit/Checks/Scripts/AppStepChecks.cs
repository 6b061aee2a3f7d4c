using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>EAC4006 and EAC4016: steps that an application does not have, or does not need.</summary>
internal static class AppStepChecks
{
    /// <summary>Checks a step against the app types of its script.</summary>
    /// <param name="context">Where to report.</param>
    public static void Check(ResolvedEnvironment environment, StepContext context, StepTree.Node node)
    {
        foreach (AppType appType in context.Strategy.AppTypes)
        {
            if (node.IsFor(appType) && StepKinds.Of(node.Step).RefusalOf(node.Step, appType) is { } refusal)
            {
                context.Findings.Report(Rules.StepForOtherApp, node.Path, refusal.What, AppTypeText.ApiName(appType), refusal.Instead);
                return;
            }
        }

        if (node.Step is IdleShutdownStep idle && environment.StudioSettings?.Idle is null)
        {
            foreach (AppType appType in context.Strategy.AppTypes)
            {
                if (node.IsFor(appType) && appType is (AppType.JupyterLab or AppType.CodeEditor))
                {
                    int minutes = System.Math.Max(idle.TimeoutInMinutes, IdleSettingsCheck.Minimum);
                    context.Findings.Report(
                        Rules.StudioShutsIdleAppsDown,
                        node.Path,
                        AppTypeText.ApiName(appType),
                        new LineWriter().Append(minutes).ToString());
                    return;
                }
            }
        }
    }
}
