using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
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
            if (RefusalOf(node.Step, appType) is { } refusal)
            {
                context.Findings.Report(Rules.StepForOtherApp, node.Path, refusal.What, AppTypeText.ApiName(appType), refusal.Instead);
                return;
            }
        }

        if (node.Step is IdleShutdownStep idle && environment.StudioSettings?.Idle is null)
        {
            foreach (AppType appType in context.Strategy.AppTypes)
            {
                if (appType is AppType.JupyterLab or AppType.CodeEditor)
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

    private static (string What, string Instead)? RefusalOf(IScriptStep step, AppType appType) => step switch
    {
        RestartJupyterServerStep when appType is AppType.CodeEditor or AppType.KernelGateway =>
            (
                "RestartJupyterServer",
                "it has no Jupyter server of its own: declare the step for AppType.JupyterLab or AppType.JupyterServer"),
        JupyterServerExtensionStep when appType is AppType.CodeEditor or AppType.KernelGateway =>
            (
                "JupyterServerExtension",
                "it has no Jupyter server of its own: declare the step for AppType.JupyterLab or AppType.JupyterServer"),
        IdleShutdownStep when appType == AppType.JupyterServer =>
            (
                "IdleShutdown",
                "Classic's server costs nothing and is not stopped: declare the step for AppType.KernelGateway, whose applications do"),
        _ => null,
    };
}
