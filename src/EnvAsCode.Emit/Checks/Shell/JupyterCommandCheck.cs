using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3063: commands of the classic notebook server, which Notebook 7 and JupyterLab 4 do not have (Notebook's "Migrating to Notebook 7").
/// </summary>
internal static class JupyterCommandCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        string name = command.Program == "jupyter" ? InstallationCheck.Subcommand(command)?.Value ?? "" : command.Program;
        name = name.StartsWith("jupyter-", StringComparison.Ordinal) ? name.Substring("jupyter-".Length) : name;
        BaseImage? image = report.State?.Base.Image ?? report.Context.AppImage;
        bool isDistribution = image is null ? report.Context.IsInSpace : SageMakerDistributionContents.IsBaseOf(image) && !IsOld(image);
        bool isOwn = command.Words.Count > 0
            && (command.Words[0].Value.IndexOf('/') < 0 || command.Words[0].Value.StartsWith("/opt/conda/bin/", StringComparison.Ordinal));
        if (name is not ("serverextension" or "nbextension") || !isDistribution || !isOwn || command.Next == "||")
        {
            return;
        }

        ShellWord word = command.Program == "jupyter" ? command.Operands.First() : command.Words[0];
        report.Report(
            Rules.JupyterCommandGone,
            word.Range,
            name == "serverextension" && command.Program == "jupyter" ? SuggestedFix.Replace("server extension") : null,
            "jupyter " + name,
            name == "serverextension"
                ? "write 'jupyter server extension enable <module>'"
                : "install a version of the package for JupyterLab 4, which needs no such command");
    }

    // 0.* came with JupyterLab 3.
    private static bool IsOld(BaseImage image) => SageMakerDistributionContents.TagOf(image).StartsWith("0.", StringComparison.Ordinal);
}
