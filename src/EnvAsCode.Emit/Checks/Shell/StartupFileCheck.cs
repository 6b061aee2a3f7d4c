using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3058: <c>source ~/.bashrc</c> in a shell that is not interactive: the file of Debian and Ubuntu ends at once in such a one
/// (<c>/etc/skel/.bashrc</c> of their package bash), before what was appended to it.
/// </summary>
internal static class StartupFileCheck
{
    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (command.Program is not ("source" or ".")
            || !command.Argument(1).EndsWith("/.bashrc", StringComparison.Ordinal)
            || command.Next == "||"
            || report.Code.IndexOf("set -i", StringComparison.Ordinal) >= 0
            || report.Code.IndexOf("PS1=", StringComparison.Ordinal) >= 0
            || !ReturnsAtOnce(report))
        {
            return;
        }

        int end = command.Words[1].Start + command.Words[1].Text.Length;
        string instead = report.Context.IsImage
            ? "write what it sets with Env(…), or call conda by its path or with 'conda run -n <environment>'"
            : "set what the script needs in the script, as 'source /opt/conda/etc/profile.d/conda.sh'";
        report.Report(
            Rules.StartupFileNotRead,
            new TextRange(command.Words[0].Start, end - command.Words[0].Start),
            fix: null,
            command.Argument(1),
            instead);
    }

    // Debian's file for root has no such guard, and that of other distributions sets things first.
    private static bool ReturnsAtOnce(ShellReport report) => report.State is not { } state
        ? report.Context.IsInSpace && report.Account is null
        : state.Base.Distribution == "ubuntu" || (state.Base.Distribution == "debian" && state.User.Uid != 0);
}
