using System;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3068: words of bash where <c>/bin/sh</c> reads them, which is dash in Debian and Ubuntu (their policy and dash's manual; the answers
/// are those of dash 0.5.11 and 0.5.12).
/// </summary>
internal static class DialectCheck
{
    private const string Shell = "write Shell(\"/bin/bash\", \"-o\", \"pipefail\", \"-c\") before this step, or call bash -c '…'";

    private static readonly Regex Braces = new(@"^[^'""$\\{}]*\{[^{}'""\s$]*(?:,|\.\.)[^{}'""\s$]*\}", RegexOptions.CultureInvariant);

    private static readonly Regex Expansion =
        new(@"\$\{[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]]*\])?(?:/|\^|,|:[0-9])", RegexOptions.CultureInvariant);

    private static readonly string[] Programs =
        ["pushd", "popd", "shopt", "declare", "typeset", "mapfile", "readarray", "let", "function", "[[", "compgen"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (!IsDash(report) || WordOf(command) is not var (word, does, instead))
        {
            return;
        }

        report.ReportOnce(Rules.BashInOtherShell, word.Range, ShownOf(command, word), does, instead);
    }

    private static bool IsDash(ShellReport report)
    {
        bool isDebian = report.State is { } state
            ? state.Base.Distribution is "debian" or "ubuntu"
            : report.Context.IsInSpace && report.Context.AppImage is null;
        return isDebian && report.Interpreter switch
        {
            "sh" => true,
            null => report.State is { IsDefaultShell: true } && !report.Code.StartsWith("#!", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static string ShownOf(ShellCommand command, ShellWord word) =>
        command.Program == "set" ? "set -o pipefail" : command.Program == "echo" ? "echo " + word.Value : word.Value;

    private static (ShellWord Word, string Does, string Instead)? WordOf(ShellCommand command)
    {
        string program = command.Program;
        if (program == "source" && command.Argument(1) != "activate")
        {
            return (command.Words[0], "says \"source: not found\"", "write '. " + command.Argument(1) + "'");
        }

        if (Array.IndexOf(Programs, program) >= 0)
        {
            return (command.Words[0], "does not have it", Shell);
        }

        if (program == "." && command.Argument(1) is { Length: > 0 } file && file.IndexOfAny(['/', '$']) < 0)
        {
            return (command.Words[1], "looks for the file on PATH alone", "write '. ./" + file + "'");
        }

        if (program == "set" && command.Words.Find(word => word.Value == "pipefail") is { } option)
        {
            return (option, "ends with \"Illegal option -o pipefail\"", Shell);
        }

        if (program == "echo" && command.Words.Count > 1 && command.Argument(1) is "-e" or "-ne" or "-en")
        {
            return (command.Words[1], "prints the option too", "write printf, or leave the option out: this echo reads \\n anyway");
        }

        if (program is "[" or "test" && command.Words.Find(word => word.Text == "==") is { } equals)
        {
            return (equals, "says \"unexpected operator\" and takes the condition for false", "write '='");
        }

        return OfWords(command);
    }

    private static (ShellWord Word, string Does, string Instead)? OfWords(ShellCommand command)
    {
        if (command.Redirections.Find(redirection => redirection is { Operator: "<<<" or "&>", Target: not null }) is { } redirection)
        {
            return (
                new ShellWord(redirection.Operator, redirection.Start),
                redirection.Operator == "&>" ? "puts the command into the background" : "says \"redirection unexpected\"",
                redirection.Operator == "&>" ? "write '> file 2>&1'" : "write a pipe: printf '%s' … | …");
        }

        foreach (ShellWord word in command.Words)
        {
            if (command.Program is not ("find" or "awk" or "echo" or "printf") && Braces.IsMatch(word.Text))
            {
                return (word, "takes it as it is written, braces and all", "write each name, or " + Shell.Substring("write ".Length));
            }

            if (word.Text[0] != '\'' && Expansion.IsMatch(word.Text))
            {
                return (word, "ends with \"Bad substitution\"", Shell);
            }
        }

        return null;
    }
}
