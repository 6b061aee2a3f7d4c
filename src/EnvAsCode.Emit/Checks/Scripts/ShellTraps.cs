using System;

namespace EnvAsCode.Emit;

/// <summary>EAC4014: traps that published lifecycle configurations fell into.</summary>
internal static class ShellTraps
{
    /// <summary>Checks shell code, line by line.</summary>
    /// <param name="code">The code.</param>
    /// <param name="path">Its path.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(string code, string path, FindingCollector findings)
    {
        int start = 0;
        foreach (string line in code.Split('\n'))
        {
            if (TrapIn(line.Trim()) is { } trap)
            {
                findings.ReportPart(Rules.ShellCodeTrap, path, new TextRange(start, line.TrimEnd('\r').Length), trap.What, trap.Instead);
            }

            start += line.Length + 1;
        }
    }

    private static (string What, string Instead)? TrapIn(string line)
    {
        string[] words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words[0][0] == '#')
        {
            return null;
        }

        if (words[0] == "nohup" && line[line.Length - 1] is not ('&' or '\\'))
        {
            return ("'nohup' without '&' waits for the command, and the five minutes of a lifecycle configuration go on", "write InBackground(\"…\", Run(\"…\"))");
        }

        if (words[0] == "set" && Array.Exists(words, word => word == "xtrace" || (word[0] == '-' && word.Length > 1 && word[1] != '-' && word.IndexOf('x') > 0)))
        {
            return ("'set -x' writes every value, tokens too, into the log that CloudWatch keeps", "leave it out");
        }

        if (Array.IndexOf(words, "activate") is int activate and > 0 && words[activate - 1] is "conda" or "mamba" or "micromamba")
        {
            return ("'conda activate' fails in a script unless the shell's hook ran before", "call the environment's own programs, as \"$prefix/bin/python3\"");
        }

        int user = Array.IndexOf(words, "--user");
        return user > 1 && Array.IndexOf(words, "install") is int install and > 0 && install < user && line.IndexOf("pip", StringComparison.Ordinal) >= 0
            ? ("'pip install --user' writes into the home folder, where it outlives the application and hides the packages of other images", "leave out --user")
            : null;
    }
}
