using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>The files and folders that a command writes to, as far as its words say so.</summary>
internal static class ShellTargets
{
    // Options whose value is what is written, by program.
    private static readonly Dictionary<string, string[]> Options = new(StringComparer.Ordinal)
    {
        ["wget"] = ["-O", "-P", "--output-document", "--directory-prefix"], ["curl"] = ["-o", "--output"], ["unzip"] = ["-d"],
        ["tar"] = ["-C", "--directory"], ["pip"] = ["-t", "--target", "--prefix"], ["pip3"] = ["-t", "--target", "--prefix"],
        ["conda"] = ["-p", "--prefix"], ["mamba"] = ["-p", "--prefix"], ["micromamba"] = ["-p", "--prefix"], ["bash"] = ["-p"], ["sh"] =
            ["-p"],
    };

    /// <summary>What a command writes, with the word that says so: a file that goes into a folder by its name there.</summary>
    public static IEnumerable<(ShellWord Word, string Path)> Of(ShellCommand command)
    {
        foreach (ShellRedirection redirection in command.Redirections)
        {
            if (redirection is { Operator: ">" or ">>" or ">|" or "&>", Target: { } target })
            {
                yield return (target, target.Value);
            }
        }

        foreach ((ShellWord Word, string Path) written in OfWords(command))
        {
            yield return written;
        }
    }

    private static IEnumerable<(ShellWord Word, string Path)> OfWords(ShellCommand command)
    {
        List<ShellWord> operands = [.. command.Operands];
        switch (command.Program)
        {
            case "mkdir" or "touch" or "tee":
                return operands.Select(word => (word, word.Value));
            case "cp" or "mv" or "ln" or "install" or "rsync" when operands.Count > 1:
                ShellWord last = operands[operands.Count - 1];
                return operands.Take(operands.Count - 1).Select(source => (last, Into(last.Value, source.Value)));
            case "git" when operands.Count > 2 && operands[0].Value == "clone":
                return [(operands[operands.Count - 1], operands[operands.Count - 1].Value)];
            case "python" or "python3" or "jupyter" or "pip" or "pip3" when command.Words.Find(word => word.Value == "--user") is { } user:
                return command.Words.Exists(word => word.Value is "ipykernel" or "kernelspec")
                    ? [(user, "~/.local/share/jupyter/kernels")]
                    : command.Words.Exists(word => word.Value == "install") ? [(user, "~/.local/lib")] : [];
            case "virtualenv" when operands.Count > 0:
                return [(operands[operands.Count - 1], operands[operands.Count - 1].Value)];
            case "python" or "python3" when command.Argument(1) == "-m" && command.Argument(2) == "venv" && operands.Count > 1:
                return [(operands[operands.Count - 1], operands[operands.Count - 1].Value)];
            default:
                return Options.TryGetValue(command.Program, out string[]? options) ? OfOptions(command, options) : [];
        }
    }

    private static IEnumerable<(ShellWord Word, string Path)> OfOptions(ShellCommand command, string[] options)
    {
        for (int i = 1; i < command.Words.Count; i++)
        {
            string word = command.Words[i].Value;
            int sign = word.IndexOf('=');
            if (Array.IndexOf(options, word) >= 0 && i + 1 < command.Words.Count)
            {
                yield return (command.Words[i + 1], command.Words[i + 1].Value);
            }
            else if (sign > 0 && Array.IndexOf(options, word.Substring(0, sign)) >= 0)
            {
                yield return (command.Words[i], word.Substring(sign + 1));
            }
        }
    }

    private static string Into(string target, string source) => target.EndsWith("/", StringComparison.Ordinal)
        ? target + source.TrimEnd('/').Substring(source.TrimEnd('/').LastIndexOf('/') + 1)
        : target;
}
