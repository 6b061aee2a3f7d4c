using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4025, EAC4026 and EAC4027: commands that work at the first start and not at the second, since the home folder stays.
/// </summary>
internal static class RepetitionCheck
{
    private static readonly string[] Home = ["~", "$HOME", "${HOME}", "/home/sagemaker-user"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.Context.IsOnce || report.IsGuarded(command))
        {
            return;
        }

        if (command.Program == "git" && InstallationCheck.Subcommand(command) is { Value: "clone" } clone)
        {
            report.Report(Rules.CloneAgain, clone.Range, null);
        }
        else if (command.Program == "mkdir" && !command.Has('p', "parents"))
        {
            report.Report(
                Rules.FailsAgain, command.Words[0].Range, SuggestedFix.Replace("mkdir -p"), "mkdir", "the folder exists", "mkdir -p");
        }
        else if (command.Program == "ln" && !command.Has('f', "force"))
        {
            report.Report(Rules.FailsAgain, command.Words[0].Range, SuggestedFix.Replace("ln -f"), "ln", "the link exists", "ln -sfn");
        }

        if (command.Redirections.Find(redirection => redirection.Operator == ">>" && redirection.Target is { } file && IsInHome(file.Value))
            is { Target: { } target } append)
        {
            report.Report(
                Rules.AppendsAgain, new TextRange(append.Start, target.Start + target.Text.Length - append.Start), null, target.Value);
        }
    }

    private static bool IsInHome(string file) => Array.Exists(Home, home => file.StartsWith(home + "/", StringComparison.Ordinal))
        && !file.EndsWith(".log", StringComparison.Ordinal);
}
