using System;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4022, EAC4023 and EAC4029: package managers that wait for an answer, find no list of packages, or install into the home folder.
/// </summary>
internal static class InstallationCheck
{
    private static readonly string[] CondaTools = ["conda", "mamba", "micromamba"];
    private static readonly string[] CondaAsks = ["install", "create", "update", "upgrade", "remove", "uninstall", "clean"];
    private static readonly string[] SystemTools = ["apt-get", "apt", "yum", "dnf"];
    private static readonly string[] SystemAsks =
        ["install", "upgrade", "dist-upgrade", "remove", "purge", "autoremove", "reinstall", "groupinstall"];

    /// <summary>Checks a command.</summary>
    /// <param name="isUpdated">Whether the script has fetched apt's lists before.</param>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, bool isUpdated, ShellReport report)
    {
        if (Array.IndexOf(CondaTools, command.Program) >= 0)
        {
            CheckAnswer(command, CondaAsks, report, 'y', "yes");
        }
        else if (Array.IndexOf(SystemTools, command.Program) >= 0)
        {
            CheckAnswer(command, SystemAsks, report, 'y', "yes", "assume-yes", "assumeyes");
            bool hasLists = isUpdated || report.State?.HasPackageLists == true;
            if (!hasLists && command.Program is "apt-get" or "apt" && Subcommand(command)?.Value == "install")
            {
                report.Report(
                    Rules.InstallWithoutUpdate,
                    command.Words[0].Range,
                    SuggestedFix.Replace("apt-get update && " + Escalation(command) + command.Words[0].Text));
            }
        }
        else if (PipArguments(command).FirstOrDefault(word => word.Value == "--user") is { } user)
        {
            report.Report(Rules.PipInstallUser, user.Range, SuggestedFix.Replace(""));
        }
    }

    /// <summary>The words of a pip installation: <c>pip install …</c>, <c>python -m pip install …</c>; none for another command.</summary>
    public static System.Collections.Generic.IEnumerable<ShellWord> PipArguments(ShellCommand command)
    {
        int pip = command.Words.FindIndex(word => word.Value is "pip" or "pip3" || word.Value.EndsWith("/pip", StringComparison.Ordinal));
        bool isPip = pip == 0 || (pip > 1 && command.Words[pip - 1].Value == "-m");
        return isPip && command.Argument(pip + 1) == "install" ? command.Words.Skip(pip + 2) : [];
    }

    /// <summary>The word that says what the tool does; <see langword="null"/> if there is none.</summary>
    public static ShellWord? Subcommand(ShellCommand command) => command.Operands.FirstOrDefault();

    private static void CheckAnswer(ShellCommand command, string[] asks, ShellReport report, char letter, params string[] names)
    {
        ShellWord? what = Subcommand(command);
        int index = what is null ? -1 : command.Words.IndexOf(what);

        // conda env create|update|remove ask nothing but for remove, and conda env itself has no -y in old versions.
        bool isPiped = command.Previous == "|";
        if (what is null
            || Array.IndexOf(asks, what.Value) < 0
            || isPiped
            || command.Has(letter, names)
            || command.Has('q', "quiet") && command.Program == "apt-get" && IsDoubleQuiet(command))
        {
            return;
        }

        report.Report(
            Rules.WaitsForAnswer, command.Words[index].Range, SuggestedFix.Replace(what.Text + " -y"), command.Program + " " + what.Value);
    }

    // apt-get: -qq implies -y.
    private static bool IsDoubleQuiet(ShellCommand command) =>
        command.Words.Exists(word => word.Value.StartsWith("-qq", StringComparison.Ordinal));

    private static string Escalation(ShellCommand command) => command.Before.Exists(word => word.Value == "sudo") ? "sudo " : "";
}
