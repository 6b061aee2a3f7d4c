using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC3056: what notebook instances have and Studio does not: the user <c>ec2-user</c>, his home, the conda in <c>~/anaconda3</c> and the
/// folder <c>~/SageMaker</c> (aws-samples/amazon-sagemaker-notebook-instance-lifecycle-config-samples; Studio's own scripts have none).
/// </summary>
internal static class NotebookInstanceCheck
{
    private const string User = "ec2-user";

    private static readonly string[] Homes = ["~", "$HOME", "${HOME}", "/home/ec2-user", "/home/sagemaker-user"];

    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["anaconda3"] = "conda is in /opt/conda",
        ["SageMaker"] = "what is to stay lies in the home folder itself",
    };

    // The environments of notebook instances, and the kernels that are named after them.
    private static readonly Regex Environments = new(
        "^(?:conda_)?(?:(?:amazonei_)?(?:pytorch|tensorflow2?|mxnet|chainer)(?:_latest)?_p[0-9]{2,3}|JupyterSystemEnv)$",
        RegexOptions.CultureInvariant);

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.IsGuarded(command) || MayHaveUser(report))
        {
            return;
        }

        if (NamedEnvironment(command) is { } named && !report.Context.IsImage && report.Context.IsInSpace
            && !IsMade(command, named, report.Context.AllCode))
        {
            report.ReportOnce(
                Rules.NotebookInstanceLeftover,
                named.Range,
                named.Value,
                "the environment of the application is base, and others are those that you make");
            return;
        }

        foreach (ShellWord word in command.Before.Concat(command.Words).Concat(Targets(command)))
        {
            if (Advice(word.Value, report) is { } advice
                && (word.Value != "SageMaker" || command.Program is "cd" or "pushd")
                && !IsMade(command, word, report.Code))
            {
                report.ReportOnce(Rules.NotebookInstanceLeftover, word.Range, word.Value, advice);
                return;
            }
        }
    }

    // Where an environment is named, "python3" and "R" are those of notebook instances too: elsewhere they are programs.
    private static ShellWord? NamedEnvironment(ShellCommand command)
    {
        int at = command.Words.FindIndex(word => word.Value.EndsWith("activate", StringComparison.Ordinal));
        at = at >= 0 ? at
            : command.Program is "conda" or "mamba" or "micromamba" ? command.Words.FindIndex(word => word.Value is "-n" or "--name")
            : -1;
        ShellWord? named = at >= 0 && at + 1 < command.Words.Count ? command.Words[at + 1] : null;
        return named?.Value is "python3" or "python2" or "R" && command.Argument(1) != "create" ? named : null;
    }

    private static string? Advice(string word, ShellReport report)
    {
        string owner = word.Split(':')[0];
        if (owner == User)
        {
            return "its user is sagemaker-user, as whom the code runs already";
        }

        // A value behind an option or an assignment, as --prefix=~/anaconda3.
        string path = word.Substring(word.IndexOf('=') + 1);
        if (Environments.IsMatch(path))
        {
            return "its environments are your own, and the one of the application is base";
        }

        if (path == "SageMaker")
        {
            return Folders[path];
        }

        foreach (string home in Homes)
        {
            string rest = path.StartsWith(home + "/", StringComparison.Ordinal) ? path.Substring(home.Length + 1) : "";
            string folder = rest.Split('/')[0];
            if (Folders.TryGetValue(folder, out string? instead))
            {
                return report.Code.IndexOf("/" + folder, StringComparison.Ordinal) >= 0 ? instead : null;
            }
        }

        return path == "/home/" + User || path.StartsWith("/home/" + User + "/", StringComparison.Ordinal)
            ? "the home folder is /home/sagemaker-user"
            : null;
    }

    // What the code makes itself is there: a folder, an installation, or a user.
    private static bool IsMade(ShellCommand command, ShellWord word, string code)
    {
        string[] parts = word.Value.Split('/');
        string? folder = parts.FirstOrDefault(Folders.ContainsKey);
        bool makesFolder = folder is not null && ShellLexer.Read(code).Exists(other =>
            (other.Program is "mkdir" or "git" || other.Words.Exists(option => option.Value is "-p" or "--prefix"))
            && other.Words.Exists(target => target.Value.Split('/').Contains(folder) && !target.Value.Contains(User)));
        bool makesEnvironment = ShellLexer.Read(code).Exists(other =>
            other.Words.Exists(option => option.Value == "create") && other.Words.Exists(name => name.Value == word.Value));
        return makesFolder
            || makesEnvironment
            || command.Program is "useradd" or "adduser"
            || code.Contains("useradd") && code.Contains(User);
    }

    // In an image, the base or a step may have made him.
    private static bool MayHaveUser(ShellReport report) =>
        report.State is { } state && (state.Programs.Has(User) != false || state.Users.Any(user => user.Name == User));

    private static IEnumerable<ShellWord> Targets(ShellCommand command) =>
        command.Redirections
            .Where(redirection => redirection.Target is not null && !redirection.Operator.StartsWith("<<", StringComparison.Ordinal))
            .Select(redirection => redirection.Target!);
}
