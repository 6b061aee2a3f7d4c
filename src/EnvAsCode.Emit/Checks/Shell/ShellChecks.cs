using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Bases;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// The rules about shell code that the user writes: each holds in every place where such code can stand, unless it says otherwise
/// itself. A test has the table of rules and places.
/// </summary>
internal static class ShellChecks
{
    private const int MaximumDepth = 4;

    // What a command does by itself, in any place.
    private static readonly Action<ShellCommand, ShellReport>[] OfCommands =
    [
        RequirementQuotingCheck.Check, FailureCheck.Check, AssignmentCheck.Check, NotebookInstanceCheck.Check, ServerCheck.Check,
        StartupFileCheck.Check, SystemManagerCheck.Check, UserContract.Check, RawPackageCheck.Check, RawVersionCheck.Check,
        RawPythonCheck.Check, HiddenWriteCheck.Check, ServiceCheck.Check, CodeArtifactCheck.Check, CertificateCheck.Check,
        AptPackageChecks.Check, JupyterCommandCheck.Check, ClassicHomeCheck.Check, CrontabCheck.Check, RegionCheck.Check,
        SearchPathCheck.Check, DialectCheck.Check, RedirectingHostCheck.Check, ClassicCommandCheck.Check, WaitCheck.Check,
        HostKeyCheck.Check, AskingCheck.Check, MissingInputCheck.Check, ConflictingPackageCheck.Check,
    ];

    /// <summary>Checks code.</summary>
    /// <param name="source">The code with its place in the model.</param>
    /// <param name="context">Where it runs.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(ShellSource source, ShellContext context, FindingCollector findings)
    {
        ShellReport report = new(source, context, findings) { Code = source.Text, State = context.State };
        if (source.IsText)
        {
            ShebangCheck.Check(source.Text, report);
        }

        SecretCheck.CheckScript(source.Text, report);
        CheckCommands(source.Text, report, depth: 0);
    }

    private static void CheckCommands(string text, ShellReport report, int depth)
    {
        List<ShellCommand> commands = ShellLexer.Read(text);
        report.Commands = commands;
        if (depth == 0 && (report.Context.IsImage || report.Context.IsLast))
        {
            LostStateCheck.Check(commands, report);
        }

        bool isUpdated = false;
        bool hasCondaHook = HasCondaHook(text);
        foreach (ShellCommand command in commands)
        {
            isUpdated |= command.Program is "apt-get" or "apt" && command.Argument(1) == "update";
            InstallationCheck.Check(command, isUpdated, report);
            foreach (Action<ShellCommand, ShellReport> check in OfCommands)
            {
                check(command, report);
            }

            if (!report.Context.IsImage)
            {
                RepetitionCheck.Check(command, report);
                BackgroundCheck.Check(command, report);
            }

            if (!hasCondaHook)
            {
                ActivationCheck.Check(command, report);
            }

            report.State = report.State is { } state ? ShellEffects.After(command, state) : null;
            if (depth < MaximumDepth && InnerOf(command, text) is { } inner)
            {
                ShellReport nested = report.Inner(inner.Start);
                nested.Account = AccountOf(command) ?? report.Account;
                nested.Interpreter = command.Program is "eval" ? report.Interpreter : command.Program is "" ? "sudo" : command.Program;
                CheckCommands(text.Substring(inner.Start, inner.Length), nested, depth + 1);
            }
        }
    }

    private static bool HasCondaHook(string text) =>
        text.IndexOf("conda.sh", StringComparison.Ordinal) >= 0 || text.IndexOf("shell.bash", StringComparison.Ordinal) >= 0
        || text.IndexOf("shell hook", StringComparison.Ordinal) >= 0 || text.IndexOf("bin/activate", StringComparison.Ordinal) >= 0;

    // Whom sudo and su make the commands of another shell run as.
    private static string? AccountOf(ShellCommand command)
    {
        bool isSudo = command.Before.Exists(word => word.Value == "sudo");
        int option = command.Before.FindIndex(word => word.Value is "-u" or "--user");
        return option >= 0 && option + 1 < command.Before.Count ? command.Before[option + 1].Value
            : isSudo ? "root"
            : command.Program == "su" ? command.Operands.FirstOrDefault()?.Value ?? "root"
            : null;
    }

    /// <summary>The script that a command hands to another shell: <c>bash -c '…'</c>, or <c>sudo -i &lt;&lt;'EOF'</c>.</summary>
    private static TextRange? InnerOf(ShellCommand command, string text)
    {
        bool isShell = command.Program is "bash" or "sh" or "su" or "eval"
            || (command.Words.Count == 0 && command.Before.Exists(word => word.Value == "sudo"));
        if (!isShell)
        {
            return null;
        }

        ShellWord? code = command.Words
            .Skip(1)
            .FirstOrDefault(word => word.Text.Length > 2 && word.Text[0] is '\'' or '"' && word.Text[word.Text.Length - 1] == word.Text[0]);
        return code is not null && text[code.Start] == code.Text[0] ? new TextRange(code.Start + 1, code.Text.Length - 2) : command.Input;
    }
}
