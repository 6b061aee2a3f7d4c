using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>EAC4030: a requirement whose <c>&gt;</c> or <c>&lt;</c> the shell takes for a redirection.</summary>
internal static class RequirementQuotingCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool installs = InstallationCheck.PipArguments(command).Any()
            || (command.Program is "conda" or "mamba" or "micromamba"
                && InstallationCheck.Subcommand(command)?.Value is "install" or "create" or "update");
        ShellRedirection? redirection = installs
            ? command.Redirections.Find(candidate =>
                candidate.Operator is ">" or "<" && candidate.Target is { Text: [var first, ..] } && (first == '=' || char.IsDigit(first)))
            : null;
        if (redirection is not { Target: { } version })
        {
            return;
        }

        // The name before, the operator, and the bounds behind: numpy>=1.26,<2.
        ShellWord? name = command.Words.LastOrDefault(word => word.Start + word.Text.Length <= redirection.Start);
        int start = redirection.IsGlued && name is not null ? name.Start : redirection.Start;
        ShellWord last = version.Text == "=" && command.Words.Find(word => word.Start > version.Start) is { } behind ? behind : version;
        TextRange range = new(start, last.Start + last.Text.Length - start);
        string requirement = (redirection.IsGlued ? name?.Text : "") + redirection.Operator + version.Text;
        bool isWhole = redirection.IsGlued && version.Text[version.Text.Length - 1] != ',';
        report.Report(
            Rules.UnquotedRequirement, range, isWhole ? SuggestedFix.Replace("'" + requirement + "'") : null, requirement, version.Text);
    }
}
