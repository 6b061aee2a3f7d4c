using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3070: a command of a build that reads a file which nothing has put into the image. A build sees the project's files by COPY alone
/// (Dockerfile reference), and what stands in the base's working folder is known for the bases of the catalogues.
/// </summary>
internal static class MissingInputCheck
{
    // Below other folders the base and its packages have files of their own.
    private static readonly string[] Empty = ["tmp", "app", "code", "src", "work", "workspace", "workdir", "build", "project"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.State is not { } state || command.Next == "||" || IsConditional(command, report))
        {
            return;
        }

        foreach ((ShellWord word, string[] paths) in FileReads.Of(command))
        {
            List<string?> places = [.. paths.Select(path => PlaceOf(path, state))];
            if (places.TrueForAll(place => place is not null && !state.Files.MayHave(place)))
            {
                string file = paths[0].TrimEnd('/');
                string name = file.Substring(file.LastIndexOf('/') + 1);
                report.Report(
                    Rules.FileNotInImage, word.Range, null, file, "Copy(\"context/" + name + "\", \"" + places[0] + "\")");
                return;
            }
        }
    }

    // A relative path, or an absolute one in a folder that is empty at first; nothing if the base may have the file.
    private static string? PlaceOf(string path, ImageState state)
    {
        if (path.Length == 0 || path is "-" or "/" or "." || path[0] is '<' or '>' || path.IndexOf("://", StringComparison.Ordinal) >= 0
            || path.IndexOfAny(['=', ',', '(', '[', '\\', '"', '@', ' ']) >= 0 || FileEffects.Absolute(path, state) is not { } absolute)
        {
            return null;
        }

        string[] parts = absolute.Split('/');
        string name = parts[parts.Length - 1];
        bool isRelative = path[0] is not ('/' or '~' or '$');
        bool isOwn = isRelative ? parts.Length == 2 || state.Folder is not ("/" or null) || Array.IndexOf(Empty, parts[1]) >= 0
                || name.IndexOf('.') > 0
            : parts.Length == 2 || Array.IndexOf(Empty, parts[1]) >= 0;
        bool isSystem = parts.Length > 1 && parts[1] is "usr" or "etc" or "opt" or "var" or "lib" or "lib64" or "bin" or "sbin" or "run"
            or "proc" or "sys" or "dev" or "root" or "srv" or "mnt" or "media" or "boot";
        bool isInWorkdir = state.Workdir is { Length: > 1 } && isRelative;
        return isOwn && name.Length > 0 && name[0] != '.' && name.IndexOf('.') > 0 && (!isSystem || isInWorkdir) ? absolute : null;
    }

    // "[ -f x ] && …", or inside of if.
    private static bool IsConditional(ShellCommand command, ShellReport report)
    {
        if (command.Previous == "||" || command.Before.Exists(word => word.Text is "if" or "elif" or "while" or "until" or "!"))
        {
            return true;
        }

        int depth = 0;
        bool isTested = false;
        foreach (ShellCommand earlier in report.Commands.TakeWhile(earlier => earlier != command))
        {
            depth += earlier.Before.Exists(word => word.Text is "if" or "while" or "until") || earlier.Program is "for" or "case" ? 1
                : earlier.Program is "fi" or "done" or "esac" ? -1
                : 0;
            isTested = (isTested && earlier.Previous == "&&") || earlier.Program is "test" or "[" or "[[" or "command" or "which";
        }

        return depth > 0 || (isTested && command.Previous == "&&");
    }
}
