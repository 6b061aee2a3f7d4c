using System;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3064: the home folder of JupyterLab in a script of Classic's kernels: their images have one of their own, mostly <c>/root</c>
/// (aws-samples/sagemaker-studio-lifecycle-config-examples#17).
/// </summary>
internal static class ClassicHomeCheck
{
    private const string Home = "/home/sagemaker-user";

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.Context.IsImage || report.Context.AppImage is not null || !report.Context.AppTypes.Contains(AppType.KernelGateway)
            || report.IsGuarded(command))
        {
            return;
        }

        ShellWord? word = command.Words.Find(candidate => candidate.Value.StartsWith(Home, StringComparison.Ordinal));
        if (word is not null && command.Program is not ("mkdir" or "echo" or "printf"))
        {
            int at = word.Text.IndexOf(Home, StringComparison.Ordinal);
            report.ReportOnce(Rules.HomeOfOtherApp, new TextRange(word.Start + at, Home.Length), Home);
        }
    }
}
