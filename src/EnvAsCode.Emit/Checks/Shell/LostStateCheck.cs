using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3055: a variable, a folder, a function or a running program of a <c>RUN</c> that is its last command, and that ends with it.
/// </summary>
internal static class LostStateCheck
{
    private const string Serve = "start it with Cmd, Entrypoint or ContainerConfig, or in a lifecycle configuration";

    /// <summary>Checks the commands of a <c>RUN</c>.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(List<ShellCommand> commands, ShellReport report)
    {
        // What comes after it in the same shell makes use of it; the last one is of use to nobody.
        if (commands.Count == 0 || InsteadOf(commands[commands.Count - 1]) is not { } instead)
        {
            return;
        }

        ShellCommand last = commands[commands.Count - 1];
        ShellWord shown = last.Words.Count > 0 ? last.Words[0] : last.Before[0];
        report.Report(Rules.StateEndsWithRun, shown.Range, fix: null, shown.Value, instead);
    }

    private static string? InsteadOf(ShellCommand command) =>
        command.Next == "|" || command.Previous is "|" or "||" ? null : command.Program switch
        {
            _ when command.Next == "&" && command.Words.Count > 0 => Serve,
            "" when command.Before.Count > 0 && command.Redirections.Count == 0 && command.Before.TrueForAll(IsAssignment) =>
                "write Env(\"" + NameOf(command.Before[0].Value) + "\", \"…\")",
            "export" when command.Words.Count > 1 => "write Env(\"" + NameOf(command.Argument(1)) + "\", \"…\")",
            "cd" or "pushd" => "write Workdir(\"" + command.Argument(1) + "\")",
            "alias" or "ulimit" or "umask" => "put it and what needs it into one Run",
            "service" when command.Argument(2) is "start" or "restart" => Serve,
            "source" or "." when command.Argument(1).EndsWith("/bin/activate", StringComparison.Ordinal) =>
                "write the step Venv(\"…\"), or Env(\"PATH\", \"" + FolderOf(command.Argument(1)) + ":$PATH\")",
            "source" or "." when command.Words.Count > 1 && command.Argument(1) != "activate" =>
                "put it and what needs it into one Run",
            _ => null,
        };

    private static string FolderOf(string file) => file.Substring(0, file.LastIndexOf('/'));

    private static bool IsAssignment(ShellWord word) => word.Text.IndexOf('=') > 0;

    private static string NameOf(string assignment)
    {
        int sign = assignment.IndexOf('=');
        return sign < 0 ? assignment : assignment.Substring(0, sign);
    }
}
