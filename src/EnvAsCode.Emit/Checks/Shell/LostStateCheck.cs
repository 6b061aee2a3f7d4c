using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3055 and EAC4043: a variable, a folder, a function or a running program of a <c>RUN</c>, or of a script, that is its last command,
/// and that ends with it.
/// </summary>
internal static class LostStateCheck
{
    private const string Serve = "start it with Cmd, Entrypoint or ContainerConfig, or in a lifecycle configuration";

    /// <summary>Checks the commands of a <c>RUN</c>, or the last ones of a script.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(List<ShellCommand> commands, ShellReport report)
    {
        // What comes after it in the same shell makes use of it; the last one is of use to nobody.
        if (commands.Count == 0 || Advice(commands[commands.Count - 1], report) is not { } instead)
        {
            return;
        }

        ShellCommand last = commands[commands.Count - 1];
        ShellWord shown = last.Words.Count > 0 ? last.Words[0] : last.Before[0];
        Rule rule = report.Context.IsImage ? Rules.StateEndsWithRun : Rules.StateEndsWithScript;
        report.Report(rule, shown.Range, fix: null, shown.Value, instead);
    }

    private static string? Advice(ShellCommand command, ShellReport report) =>
        report.Context.IsImage ? InsteadOf(command) : report.IsGuarded(command) ? null : InsteadInScript(command);

    // A program that a script leaves running goes on.
    private static string? InsteadInScript(ShellCommand command) => command.Next is "|" or "&" ? null : command.Program switch
    {
        "" when command.Before.Count > 0 && command.Redirections.Count == 0 && command.Before.TrueForAll(IsAssignment) =>
            VariableStep(command.Before[0].Value),
        "export" when command.Words.Count > 1 => VariableStep(command.Argument(1)),
        "cd" or "pushd" => "leave it out: notebooks start in the home folder",
        "alias" => "write AppendLine(\"~/.bashrc\", \"alias …\")",
        "source" or "." when command.Words.Count > 1 =>
            "write what it sets with the step Variables(…), or choose the kernel in the notebook",
        "conda" or "mamba" or "micromamba" when command.Argument(1) == "activate" =>
            "leave it out, and choose the environment's kernel in the notebook",
        _ => null,
    };

    private static string VariableStep(string assignment) =>
        "write the step Variables(new EnvironmentVariable(\"" + NameOf(assignment) + "\", \"…\"))";

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
