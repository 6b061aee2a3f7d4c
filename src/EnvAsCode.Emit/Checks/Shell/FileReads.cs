using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>The files that a command needs to be there, as far as its words say so.</summary>
internal static class FileReads
{
    private static readonly string[] Archives = [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst"];

    // Interpreters, and the options behind which their program stands in the words themselves.
    private static readonly Dictionary<string, string[]> Interpreters = new(StringComparer.Ordinal)
    {
        ["bash"] = ["-c", "-s"], ["sh"] = ["-c", "-s"], ["dash"] = ["-c", "-s"], ["python"] = ["-c", "-m"], ["python3"] = ["-c", "-m"],
        ["Rscript"] = ["-e", "--vanilla"], ["node"] = ["-e", "-p", "--eval"], ["julia"] = ["-e", "-E", "--eval"],
        ["perl"] = ["-e", "-pe", "-ne"],
        ["ruby"] = ["-e"],
    };

    // What a command looks for in its folder by itself; one of them is enough.
    private static readonly (string Program, string Subcommand, string[] Files)[] Implicit =
    [
        ("poetry", "install", ["pyproject.toml"]), ("uv", "sync", ["pyproject.toml"]), ("pipenv", "install", ["Pipfile"]),
        ("pipenv", "sync", ["Pipfile.lock"]), ("npm", "ci", ["package-lock.json"]), ("npm", "install", ["package.json"]),
        ("yarn", "install", ["package.json"]), ("pnpm", "install", ["package.json"]), ("pixi", "install", ["pixi.toml", "pyproject.toml"]),
        ("pdm", "install", ["pyproject.toml"]), ("renv", "restore", ["renv.lock"]), ("bundle", "install", ["Gemfile"]),
    ];

    /// <summary>What a command reads: the word that says so and the paths, of which one is enough.</summary>
    public static IEnumerable<(ShellWord Word, string[] Paths)> Of(ShellCommand command)
    {
        foreach (ShellRedirection redirection in command.Redirections)
        {
            if (redirection is { Operator: "<", Target: { } target })
            {
                yield return (target, [target.Value]);
            }
        }

        if (command.Words.Count == 0)
        {
            yield break;
        }

        foreach ((ShellWord Word, string[] Paths) read in OfCalled(command)
            .Concat(OfConda(command))
            .Concat(OfPip(command))
            .Concat(OfImplicit(command)))
        {
            yield return read;
        }

        foreach (ShellWord word in OfOperands(command))
        {
            yield return (word, [word.Value]);
        }
    }

    private static IEnumerable<(ShellWord Word, string[] Paths)> OfCalled(ShellCommand command)
    {
        ShellWord called = command.Words[0];
        if (called.Value.StartsWith("./", StringComparison.Ordinal) || called.Value.StartsWith("../", StringComparison.Ordinal)
            || (called.Value[0] == '/' && called.Value.EndsWith(".sh", StringComparison.Ordinal)))
        {
            yield return (called, [called.Value]);
        }
        else if (command.Program is "source" or "." && command.Words.Count > 1 && command.Argument(1) != "activate")
        {
            yield return (command.Words[1], [command.Argument(1)]);
        }
        else if (Interpreters.TryGetValue(command.Program, out string[]? inline))
        {
            int file = command.Words.FindIndex(1, word => !word.Value.StartsWith("-", StringComparison.Ordinal));
            bool isInline = command.Words.Skip(1).Take(file < 0 ? command.Words.Count : file).Any(word =>
                Array.IndexOf(inline, word.Value) >= 0 || word.Value is "-" or "--version" or "-lc" or "-ec" or "-euc" or "-xc");
            if (file > 0 && !isInline && command.Words[file].Value.IndexOf('.') > 0)
            {
                yield return (command.Words[file], [command.Words[file].Value]);
            }
        }
    }

    private static IEnumerable<(ShellWord Word, string[] Paths)> OfConda(ShellCommand command)
    {
        if (command.Program is not ("conda" or "mamba" or "micromamba"))
        {
            yield break;
        }

        List<string> operands = [.. command.Operands.Select(word => word.Value)];
        bool isEnv = operands.Count > 1 && operands[0] == "env" && operands[1] is "create" or "update";
        if (!isEnv && !(operands.Count > 0 && operands[0] is "install" or "create" or "update"))
        {
            yield break;
        }

        bool isNamed = false;
        foreach (ShellWord file in ValuesOf(command, "-f", "--file"))
        {
            isNamed = true;
            yield return (file, [ValueOf(file)]);
        }

        if (isEnv && !isNamed && !operands.Exists(word => word.IndexOf('.') > 0 || word.IndexOf('/') > 0))
        {
            yield return (command.Words[0], ["environment.yml", "environment.yaml"]);
        }
    }

    private static IEnumerable<(ShellWord Word, string[] Paths)> OfPip(ShellCommand command)
    {
        List<ShellWord> arguments = [.. InstallationCheck.PipArguments(command)];
        if (command.Program == "uv" && command.Argument(1) == "pip" && command.Argument(2) is "install" or "sync")
        {
            arguments = [.. command.Words.Skip(3)];
        }

        if (arguments.Count == 0)
        {
            yield break;
        }

        foreach (ShellWord file in ValuesOf(command, "-r", "-c", "--requirement", "--constraint", "--requirements"))
        {
            yield return (file, [ValueOf(file)]);
        }

        foreach (ShellWord word in arguments)
        {
            string path = word.Value.Split('[')[0];
            bool isLocal = path is "."
                || path.StartsWith("./", StringComparison.Ordinal)
                || path.StartsWith("../", StringComparison.Ordinal)
                || (path.EndsWith(".whl", StringComparison.Ordinal) && path.IndexOf("://", StringComparison.Ordinal) < 0);
            if (isLocal)
            {
                yield return (word, path == "." ? ["pyproject.toml", "setup.py", "setup.cfg"] : [path]);
            }
        }
    }

    private static IEnumerable<(ShellWord Word, string[] Paths)> OfImplicit(ShellCommand command)
    {
        foreach ((string program, string subcommand, string[] files) in Implicit)
        {
            bool isPlain = command.Operands.Count() == 1
                && !command.Words.Exists(word => word.Value is "-g" or "--global" or "--directory" or "--project" or "-C" or "--prefix");
            if (command.Program == program && command.Argument(1) == subcommand && isPlain)
            {
                yield return (command.Words[0], files);
            }
        }
    }

    private static IEnumerable<ShellWord> OfOperands(ShellCommand command)
    {
        List<ShellWord> operands = [.. command.Operands];
        switch (command.Program)
        {
            case "chmod" or "chown" or "chgrp":
                return operands.Skip(1);
            case "cp" or "mv" when operands.Count > 1 && !command.Words.Exists(word => word.Value is "-t" or "--target-directory"):
                return operands.Take(operands.Count - 1);
            case "cat" when command.Input is null:
                return operands;
            case "unzip" when operands.Count > 0:
                return operands.Take(1);
            case "tar"
                when command.Words.Skip(1).Any(word => word.IsOption('x', "extract") || word.Value is "xf" or "xzf" or "xvf" or "xvzf"):
                return command.Words
                    .Skip(1)
                    .Where(word => Array.Exists(Archives, end => word.Value.EndsWith(end, StringComparison.Ordinal)));
            case "dpkg" when command.Has('i', "install"):
                return operands;
            case "apt-get" or "apt" or "yum" or "dnf":
                return operands.Where(word => word.Value.EndsWith(".deb", StringComparison.Ordinal)
                    || (word.Value.EndsWith(".rpm", StringComparison.Ordinal) && word.Value.IndexOf("://", StringComparison.Ordinal) < 0));
            default:
                return [];
        }
    }

    // "-r x", "-rx" and "--requirement=x".
    private static IEnumerable<ShellWord> ValuesOf(ShellCommand command, params string[] options)
    {
        for (int i = 1; i < command.Words.Count; i++)
        {
            string word = command.Words[i].Value;
            if (Array.IndexOf(options, word) >= 0 && i + 1 < command.Words.Count)
            {
                yield return command.Words[++i];
            }
            else if (Array.Exists(options, option => option.Length > 2 && word.StartsWith(option + "=", StringComparison.Ordinal)))
            {
                yield return command.Words[i];
            }
        }
    }

    private static string ValueOf(ShellWord word) =>
        word.Value.StartsWith("--", StringComparison.Ordinal) ? word.Value.Substring(word.Value.IndexOf('=') + 1) : word.Value;
}
