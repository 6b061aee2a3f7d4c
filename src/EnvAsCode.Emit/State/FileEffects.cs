using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.State;

/// <summary>What commands and steps write into an image, as far as their words say so.</summary>
internal static class FileEffects
{
    // Programs that write what their words name, or nothing that a later command would call by a path of its own.
    private static readonly string[] Known =
    [
        "cp", "mv", "ln", "install", "rsync", "mkdir", "touch", "tee", "wget", "curl", "tar", "unzip", "pip", "pip3", "conda", "mamba",
        "micromamba", "npm", "dpkg", "jupyter", "rpm", "virtualenv", "nvcc", "nvidia-smi", "which", "command", "hash", "type", "ps",
    ];

    /// <summary>The state after a command, with what it has written.</summary>
    /// <param name="before">The state before it.</param>
    /// <param name="after">The state after it, but for files.</param>
    public static ImageState After(ShellCommand command, ImageState before, ImageState after)
    {
        if (command.Program is "cd" or "pushd" or "popd")
        {
            string? target = command.Words.Count > 1 && command.Program != "popd" ? Absolute(command.Argument(1), before) : null;
            return after with { ShellFolder = target ?? "" };
        }

        List<string?> written =
        [
            .. command.Program == "git" ? [] : ShellTargets.Of(command).Select(target => Absolute(target.Path, before)),
            .. OfProgram(command, before),
        ];
        bool isKnown = command.Program.Length == 0
            ? command.Input is null
            : Array.IndexOf(Known, command.Program) >= 0 || ShellEffects.IsHarmless(command.Program)
                || (IsPython(command) && IsPackaging(command.Argument(2)) && command.Argument(1) == "-m");
        bool isTold = isKnown && written.TrueForAll(path => path is not null)
            && !(command.Program is "pip" or "pip3" && command.Argument(1) is "download" or "wheel")
            && !(command.Program == "npm" && command.Argument(1) is "init" or "run");
        PlacedFiles files = after.Files.With(written.Where(path => path is not null).Select(path => path!));
        return after with { Files = isTold ? files : files.Open() };
    }

    /// <summary>The state after a step, with what it has written.</summary>
    public static ImageState After(IStep step, (string Member, string Path)? place, ImageState after)
    {
        if (step is WorkdirStep or FolderStep || place is not { } written)
        {
            return after;
        }

        List<string?> paths = step is CopyStep { From: null } copy
            ? [.. copy.Sources.Select(source => Absolute(PlaceOf(source, copy), after))]
            : [Absolute(written.Path, after)];
        PlacedFiles files = after.Files.With(paths.Where(path => path is not null).Select(path => path!));
        return after with { Files = paths.TrueForAll(path => path is not null) ? files : files.Open() };
    }

    /// <summary>An absolute path; <see langword="null"/> if it is not known.</summary>
    public static string? Absolute(string path, ImageState state)
    {
        string home = state.User.Home.TrimEnd('/');
        string expanded = path.StartsWith("$HOME", StringComparison.Ordinal) ? home + path.Substring("$HOME".Length)
            : path.StartsWith("${HOME}", StringComparison.Ordinal) ? home + path.Substring("${HOME}".Length)
            : HomePath.Of(path, home);
        if (expanded == "~")
        {
            expanded = home;
        }

        if (expanded.Length == 0 || expanded.IndexOfAny(['$', '*', '?', '`', '{', '%']) >= 0)
        {
            return null;
        }

        string? folder = expanded[0] == '/' ? "" : state.Folder;
        return folder is null ? null : Joined(folder, expanded);
    }

    private static string Joined(string folder, string path)
    {
        List<string> parts = [];
        foreach (string part in (folder + "/" + path).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "." or ".."))
            {
                parts.Add(part);
            }
        }

        return "/" + string.Join("/", parts);
    }

    // A file goes into a folder by its name, and what is in a folder goes there itself.
    private static string PlaceOf(string source, CopyStep copy)
    {
        string name = source.TrimEnd('/').Substring(source.TrimEnd('/').LastIndexOf('/') + 1);
        bool isFolder = source.EndsWith("/", StringComparison.Ordinal) || name.IndexOf('.') <= 0 || name.IndexOf('*') >= 0;
        bool isInto = copy.Destination.EndsWith("/", StringComparison.Ordinal) || copy.Destination is "." or "..";
        return isInto && !isFolder ? copy.Destination.TrimEnd('/') + "/" + name : copy.Destination;
    }

    private static IEnumerable<string?> OfProgram(ShellCommand command, ImageState state)
    {
        List<string> operands = [.. command.Operands.Select(word => word.Value)];
        switch (command.Program)
        {
            case "git" when operands.Count > 1 && operands[0] == "clone":
                string last = operands[operands.Count - 1].TrimEnd('/');
                bool isUrl = last.IndexOf(':') > 0 || last.EndsWith(".git", StringComparison.Ordinal) || operands.Count == 2;
                return [Absolute(isUrl ? NameOf(last.Substring(last.LastIndexOf(':') + 1)).Replace(".git", "") : last, state)];
            case "git" when operands.Count > 0 && operands[0] is "checkout" or "pull" or "submodule" or "apply" or "worktree" or "archive":
                return [null];
            case "curl" when command.Words.Exists(word => word.IsOption('O', "remote-name", "remote-name-all")):
            case "wget" when !command.Words.Exists(word => word.IsOption('O', "output-document") || word.Value is "-P"):
                return [.. operands.Where(word => word.IndexOf("://", StringComparison.Ordinal) > 0)
                    .Select(url => Absolute(NameOf(url.Split('?')[0]), state))];
            case "tar" when !command.Words.Exists(word => word.Value is "-C" or "--directory"):
            case "unzip" when !command.Words.Exists(word => word.Value == "-d"):
                return [state.Folder];
            case "sed" or "find" or "env" or "service":
                return command.Words.Exists(word => word.Value is "-exec" or "-delete" or "-w") ? [null] : [];
            default:
                return [];
        }
    }

    private static bool IsPython(ShellCommand command) => command.Program.StartsWith("python", StringComparison.Ordinal);

    private static bool IsPackaging(string module) => module is "pip" or "venv" or "virtualenv" or "ipykernel" or "ensurepip";

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
