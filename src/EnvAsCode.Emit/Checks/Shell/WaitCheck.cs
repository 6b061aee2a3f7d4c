using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4042: a script that waits for longer than an application has for it, or for what begins after it: 5 minutes (SageMaker's developer
/// guide, "Debug lifecycle configurations").
/// </summary>
internal static class WaitCheck
{
    private const int LimitInSeconds = 300;
    private const string Background = "write the step InBackground(\"…\", …), or end the command with '&'";

    // What asks whether something answers on this machine.
    private static readonly string[] Probes = ["curl", "wget", "nc", "ncat", "pgrep", "lsof", "ss", "netstat", "pidof", "jupyter"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.Context.IsImage || report.Context.IsInBackground || command.Words.Count == 0 || IsDetached(command, report))
        {
            return;
        }

        if (command.Program == "sleep" && SecondsUntil(command, report) is { } seconds and >= LimitInSeconds)
        {
            string time = seconds.ToString(CultureInfo.InvariantCulture) + " s";
            report.ReportOnce(Rules.ScriptWaits, RangeOf(command), ShownOf(command), time, Background);
        }
        else if (command.Program == "wait" && StartedServer(command, report) is { } server)
        {
            report.ReportOnce(
                Rules.ScriptWaits, RangeOf(command), ShownOf(command), "for '" + server + "', which does not end", "leave it out");
        }
        else if (LoopOf(command) is { } endless && !Leaves(command, report))
        {
            report.ReportOnce(Rules.ScriptWaits, RangeOf(command), ShownOf(command), endless, Background);
        }
    }

    // All that the code sleeps until then, as its words say it.
    private static double? SecondsUntil(ShellCommand command, ShellReport report)
    {
        double sum = 0;
        foreach (ShellCommand earlier in report.Commands)
        {
            sum += earlier.Program == "sleep" && !IsDetached(earlier, report) ? earlier.Operands.Sum(word => Seconds(word.Value)) : 0;
            if (earlier == command)
            {
                break;
            }
        }

        return sum;
    }

    private static double Seconds(string text)
    {
        int factor = text.Length == 0 ? 0 : text[text.Length - 1] switch { 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 1 };
        return double.TryParse(text.TrimEnd('s', 'm', 'h', 'd'), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number * factor
            : 0;
    }

    private static string? StartedServer(ShellCommand command, ShellReport report) => report.Commands
        .TakeWhile(earlier => earlier != command)
        .Where(earlier => earlier.Next == "&" && ServerCheck.IsServer(earlier, out _))
        .Select(earlier => earlier.Program)
        .LastOrDefault();

    // How long a loop goes on that this command is the condition of; nothing if that is not known.
    private static string? LoopOf(ShellCommand command)
    {
        bool isWhile = command.Before.Exists(word => word.Text == "while");
        bool isUntil = command.Before.Exists(word => word.Text == "until");
        bool isNegated = command.Before.Exists(word => word.Text == "!");
        if ((isWhile && command.Program is "true" or ":") || (isUntil && command.Program == "false"))
        {
            return "without an end";
        }

        bool asksHere = Array.IndexOf(Probes, command.Program) >= 0
            && command.Words.Exists(word => word.Value.IndexOf("localhost", StringComparison.Ordinal) >= 0
                || word.Value.IndexOf("127.0.0.1", StringComparison.Ordinal) >= 0
                || word.Value.IndexOf("jupyter", StringComparison.OrdinalIgnoreCase) >= 0);
        return asksHere && (isUntil || (isWhile && isNegated)) ? "for what starts when the script has ended" : null;
    }

    // A way out of the loop, or a server that the code has started itself.
    private static bool Leaves(ShellCommand command, ShellReport report)
    {
        int start = report.Commands.IndexOf(command);
        foreach (ShellCommand later in report.Commands.Skip(start + 1))
        {
            if (later.Program is "break" or "exit" or "return" or "kill")
            {
                return true;
            }

            if (later.Program == "done")
            {
                break;
            }
        }

        return report.Commands.Take(start).Any(earlier => earlier.Next == "&");
    }

    // The whole loop, or what stands in parentheses, goes into the background by the operator behind its end.
    private static bool IsDetached(ShellCommand command, ShellReport report)
    {
        int index = report.Commands.IndexOf(command);
        if (command.Next == "&" || command.Before.Exists(word => word.Value == "nohup"))
        {
            return true;
        }

        List<ShellCommand> later = [.. report.Commands.Skip(index + 1)];
        ShellCommand? end = later.Find(candidate => candidate.Program is "done" or "}" || candidate.Previous == ")");
        return end is not null && (end.Next == "&" || end.Previous == "&")
            || later.TakeWhile(candidate => candidate.Previous != "\n").Any(candidate => candidate.Next == "&")
            || report.Commands.Exists(candidate => candidate.Program is "function" || candidate.Words is [{ Value: var name }]
                && name.EndsWith("()", StringComparison.Ordinal));
    }

    private static TextRange RangeOf(ShellCommand command)
    {
        ShellWord last = command.Words[command.Words.Count - 1];
        return new TextRange(command.Words[0].Start, last.Start + last.Text.Length - command.Words[0].Start);
    }

    private static string ShownOf(ShellCommand command) => string.Join(
        " ",
        command.Before.Where(word => word.Text is "while" or "until" or "!").Concat(command.Words).Select(word => word.Value));
}
