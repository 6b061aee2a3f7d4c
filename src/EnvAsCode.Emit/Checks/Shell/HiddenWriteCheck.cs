using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3037 and EAC3032: a command of a build that writes where Studio mounts the user's volume, or where it keeps its own.
/// </summary>
internal static class HiddenWriteCheck
{
    // What is in a home folder for who works there; the settings of other tools may be for the build itself.
    private static readonly string[] OfUsers =
        [".bashrc", ".bash_profile", ".profile", ".zshrc", ".local", ".jupyter", ".ipython", ".conda", ".vscode", ".sagemaker"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.Context.Image is not { IsForStudio: true } image || report.State is not { } state)
        {
            return;
        }

        string home = report.Account switch { null => state.User.Home, "root" => "/root", var name => "/home/" + name };
        foreach ((ShellWord word, string path) in ShellTargets.Of(command))
        {
            string written = Absolute(path, home);
            if (PlaceContract.ReservedFor(written) is { } reserved)
            {
                report.ReportOnce(Rules.ReservedFolder, word.Range, reserved);
            }
            else if (PlaceContract.MountOver(written, image.Strategy, image) is { } mount
                && written.TrimEnd('/') != mount
                && IsForUsers(written.Substring(mount.Length).TrimStart('/'))
                && !IsRemoved(path, report.Code))
            {
                report.ReportOnce(Rules.FileHiddenByMount, word.Range, mount, path);
            }
        }
    }

    private static string Absolute(string path, string home)
    {
        foreach (string start in (string[])["~", "$HOME", "${HOME}"])
        {
            if (path == start || path.StartsWith(start + "/", StringComparison.Ordinal))
            {
                return home + path.Substring(start.Length);
            }
        }

        return path;
    }

    private static bool IsForUsers(string rest) => rest.Length > 0
        && (rest[0] != '.' || Array.IndexOf(OfUsers, rest.Split('/')[0]) >= 0);

    // What the same code removes served the build.
    private static bool IsRemoved(string path, string code) => ShellLexer.Read(code)
        .Exists(command => command.Program == "rm" && command.Operands.Any(word => path.StartsWith(word.Value, StringComparison.Ordinal)));
}
