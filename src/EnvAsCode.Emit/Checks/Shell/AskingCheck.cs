using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4045: commands that read an answer from a terminal, where there is none. What asks, and how it is told beforehand, is in the manuals
/// of the programs.
/// </summary>
internal static class AskingCheck
{
    private static readonly Regex Installer =
        new(@"(?:Miniconda|Miniforge|Mambaforge|Anaconda)[^/]*\.sh$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // The command by its first words, the words that make it ask nothing, and what to write.
    private static readonly Asking[] All =
    [
        new("aws configure", ["set", "get", "list", "list-profiles", "import", "add-model", "export-credentials", "mfa-login"],
            "leave it out: the role of the space has credentials; write 'aws configure set region …' for settings"),
        new("aws configure sso", [], "leave it out: the role of the space has credentials"),
        new("aws sso login", [], "leave it out: the role of the space has credentials"),
        new("gh auth login", ["--with-token"], "write 'gh auth login --with-token' with the token on its input"),
        new("huggingface-cli login", ["--token"], "write '--token \"$HF_TOKEN\"'"), new(
            "hf auth login", ["--token"], "write '--token \"$HF_TOKEN\"'"),
        new("docker login", ["-p", "--password", "--password-stdin"], "write '--password-stdin' with the password on its input"),
        new("az login", ["--identity", "-i", "--service-principal", "--federated-token"], "write 'az login --service-principal …'"),
        new("gcloud auth login", ["--cred-file"], "write 'gcloud auth activate-service-account …'"),
        new("gcloud init", [], "write 'gcloud config set …'"),
        new("npm init", ["-y", "--yes"], "write 'npm init -y'"), new("npm login", [], "write the token to .npmrc"),
        new("npm adduser", [], "write the token to .npmrc"),
        new("poetry init", ["-n", "--no-interaction"], "write 'poetry init -n'"),
        new("jupyter notebook password", [], "leave it out: Studio signs users in"),
        new("jupyter server password", [], "leave it out: Studio signs users in"),
        new("jupyter lab password", [], "leave it out: Studio signs users in"),
        new("databricks configure", ["--token-file"], "write the profile to ~/.databrickscfg"),
        new("snow connection add", ["--no-interactive"], "write '--no-interactive'"),
        new("git commit", ["-m", "-F", "-C", "--no-edit", "--message", "--file", "-am", "-qm", "--reuse-message"], "write '-m \"…\"'"),
        new("git rebase -i", [], "write it without -i"), new("git add -p", [], "name the files"),
        new("ssh-keygen", ["-N", "-l", "-R", "-F", "-y", "-A", "-lf", "-yf", "-H"], "write 'ssh-keygen -N \"\" -f ~/.ssh/id_ed25519'"),
        new("passwd", ["-d", "-l", "-u", "--delete", "--lock", "--stdin", "-S", "-e"], "write 'echo user:password | chpasswd', or -d"),
        new("visudo", ["-c", "-cf"], "write a file below /etc/sudoers.d"),
        new("vi", ["-c", "-es", "-s"], "write the file with a here-document"), new(
            "vim", ["-c", "+qall", "-es", "-s", "--version", "+PlugInstall"], "write the file with a here-document"),
        new("nano", ["--version"], "write the file with a here-document"), new(
            "emacs", ["--batch", "-batch", "--version"], "write the file with a here-document"),
        new("htop", [], "leave it out"), new("rstudio-server active-sessions", [], "leave it out"),
        new("mysql_secure_installation", ["--use-default"], "write the statements for mysql"),
        new("kinit", ["-k", "-kt", "-t"], "write 'kinit -kt <keytab> <principal>'"),
    ];

    // Packages whose installation asks, unless debconf is told not to (their debconf templates of priority high).
    private static readonly string[] AskingPackages =
        ["keyboard-configuration", "console-setup", "krb5-user", "postfix", "iptables-persistent", "slapd", "wireshark", "jackd2"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool hasInput = command.Previous is "|" or "|&" || command.Input is not null
            || command.Redirections.Exists(redirection => redirection.Operator.StartsWith("<", StringComparison.Ordinal));
        if (command.Words.Count == 0 || command.Next == "||")
        {
            return;
        }

        if (!hasInput && InsteadOf(command, report) is var (shown, instead))
        {
            ShellWord first = command.Words[0];
            report.Report(Rules.AsksForInput, first.Range, null, shown, instead);
        }
        else if (command.Program is "sh" or "bash" && command.Previous == "|" && !command.Words.Exists(word => word.Value == "-y")
            && report.Commands.Exists(other =>
                other.Words.Exists(word => word.Value.IndexOf("sh.rustup.rs", StringComparison.Ordinal) >= 0)))
        {
            report.Report(Rules.AsksForInput, command.Words[0].Range, null, "rustup's installer", "write 'sh -s -- -y'");
        }
    }

    private static (string Shown, string Instead)? InsteadOf(ShellCommand command, ShellReport report)
    {
        string program = command.Program;
        if (program == "read")
        {
            return IsOfTerminal(command, report)
                ? ("read", "write Parameters = [Parameter(\"…\", \"…\")], or read the value from AWS Secrets Manager or a file")
                : null;
        }

        if (program is "bash" or "sh" && command.Operands.FirstOrDefault() is { } file && Installer.IsMatch(file.Value))
        {
            return command.Words.Skip(1).Any(word => word.IsOption('b', "help") || word.Value == "-h")
                ? null
                : (file.Value.Substring(file.Value.LastIndexOf('/') + 1), "write '-b', with '-p <folder>'");
        }

        if (program is "apt-get" or "apt" && AskedBy(command, report) is { } package)
        {
            return (
                "apt-get install " + package, "write 'DEBIAN_FRONTEND=noninteractive apt-get install …', or declare the package with Apt");
        }

        if (program == "dpkg-reconfigure"
            && !IsQuiet(command, report)
            && !command.Words.Exists(word => word.Value is "-f" or "-fnoninteractive"
                || word.Value.StartsWith("--frontend", StringComparison.Ordinal)))
        {
            return (program, "write 'dpkg-reconfigure -f noninteractive …'");
        }

        return OfTable(command, report);
    }

    private static (string Shown, string Instead)? OfTable(ShellCommand command, ShellReport report)
    {
        List<string> words = [command.Program, .. command.Words.Skip(1).Select(word => word.Value)];
        foreach (Asking asking in All)
        {
            string[] start = asking.Command.Split(' ');
            if (words.Count < start.Length || !start.SequenceEqual(words.Take(start.Length)))
            {
                continue;
            }

            bool isTold = words.Skip(start.Length).Any(word =>
                Array.IndexOf(asking.Quiet, word) >= 0 || asking.Quiet.Any(quiet => word.StartsWith(quiet + "=", StringComparison.Ordinal))
                || word is "--help" or "-h" or "--version");
            bool isMore = Array.Exists(All, other => other.Command.Length > asking.Command.Length
                && string.Join(" ", words).StartsWith(other.Command + " ", StringComparison.Ordinal));
            return isTold || isMore ? null : (asking.Command, asking.Instead);
        }

        return command.Program == "wandb" && command.Argument(1) == "login" && command.Operands.Count() == 1
            && report.Context.AllCode.IndexOf("WANDB_API_KEY", StringComparison.Ordinal) < 0
            ? ("wandb login", "set WANDB_API_KEY from a secret")
            : null;
    }

    // With a time limit, another descriptor or inside a loop that has an input of its own it reads from elsewhere.
    private static bool IsOfTerminal(ShellCommand command, ShellReport report) =>
        !command.Words.Exists(word => word.IsOption('t') || word.IsOption('u'))
        && !command.Before.Exists(word => word.Text is "while" or "until" or "if")
        && !report.Commands.Exists(other => other.Program is "done" or "}" or "fi"
            && (other.Redirections.Count > 0 || other.Next == "|"))
        && !report.Commands.Exists(other => other.Next == "|" && other.Program is "echo" or "cat" or "printf" or "yes");

    private static string? AskedBy(ShellCommand command, ShellReport report)
    {
        if (IsQuiet(command, report))
        {
            return null;
        }

        bool isUbuntu = report.State is { Base.Distribution: "ubuntu", Base.Image.Conda: null };
        return RawPackages.OfSystem(command)
            .Select(package => package.Name)
            .FirstOrDefault(name => Array.IndexOf(AskingPackages, name) >= 0 || (isUbuntu && name == "tzdata"));
    }

    private static bool IsQuiet(ShellCommand command, ShellReport report) =>
        command.Before.Exists(word => word.Value.StartsWith("DEBIAN_FRONTEND=", StringComparison.Ordinal))
        || report.Code.IndexOf("DEBIAN_FRONTEND", StringComparison.Ordinal) >= 0
        || report.Code.IndexOf("debconf", StringComparison.Ordinal) >= 0
        || report.Context.AllCode.IndexOf("debconf-set-selections", StringComparison.Ordinal) >= 0
        || report.State?.Variables.Any(variable => variable is "DEBIAN_FRONTEND" or "TZ") == true;

    private sealed record Asking(string Command, string[] Quiet, string Instead);
}
