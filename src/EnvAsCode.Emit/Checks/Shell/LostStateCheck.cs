using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC3055: a variable, a folder or a function that a <c>RUN</c> sets last, and that ends with it.</summary>
internal static class LostStateCheck
{
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
        report.Report(Rules.StateEndsWithRun, last.Words[0].Range, fix: null, last.Words[0].Value, instead);
    }

    private static string? InsteadOf(ShellCommand command) => command.Next == "|" || command.Previous == "|" ? null : command.Program switch
    {
        "export" when command.Words.Count > 1 => "write Env(\"" + NameOf(command.Argument(1)) + "\", \"…\")",
        "cd" or "pushd" => "write Workdir(\"" + command.Argument(1) + "\")",
        "source" or "." when command.Words.Count > 1 && !command.Argument(1).EndsWith("activate", StringComparison.Ordinal) =>
            "put it and what needs it into one Run",
        _ => null,
    };

    private static string NameOf(string assignment)
    {
        int sign = assignment.IndexOf('=');
        return sign < 0 ? assignment : assignment.Substring(0, sign);
    }
}
