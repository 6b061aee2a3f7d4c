using System;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Shell;

/// <summary>
/// EAC4041: what Studio Classic's server has and JupyterLab and Code Editor do not: its command to restart, and the conda environment
/// <c>studio</c> (aws-samples/sagemaker-studio-lifecycle-config-examples; SageMaker Distribution has neither).
/// </summary>
internal static class ClassicCommandCheck
{
    private const string Environment = "studio";
    private const string Folder = "/opt/conda/envs/studio";

    private static readonly string[] Options = ["-n", "--name"];

    /// <summary>Checks a command.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (!IsForSpace(report) || command.Next == "||" || IsMade(report.Context.AllCode))
        {
            return;
        }

        if (command.Program == "restart-jupyter-server")
        {
            report.Report(
                Rules.CommandOfClassic,
                command.Words[0].Range,
                null,
                command.Program,
                report.Context.IsImage ? "leave it out" : "leave it out: the server starts when the script has ended");
        }
        else if (command.Words.Find(word => IsOfEnvironment(command, word)) is { } word)
        {
            report.ReportOnce(
                Rules.CommandOfClassic,
                word.Range,
                word.Value,
                word.Value == Environment ? "write base" : "write /opt/conda, where the application's packages are");
        }
    }

    private static bool IsOfEnvironment(ShellCommand command, ShellWord word)
    {
        string value = word.Value.Substring(word.Value.IndexOf('=') + 1);
        int index = command.Words.IndexOf(word);
        return value == Folder
            || value.StartsWith(Folder + "/", StringComparison.Ordinal)
            || (value == Environment && index > 0
                && (Array.IndexOf(Options, command.Argument(index - 1)) >= 0
                    || command.Words[index - 1].Value.EndsWith("activate", StringComparison.Ordinal)));
    }

    private static bool IsMade(string code) =>
        code.IndexOf("envs/" + Environment, StringComparison.Ordinal) >= 0 && code.IndexOf("create", StringComparison.Ordinal) >= 0
        || code.IndexOf("create -n " + Environment, StringComparison.Ordinal) >= 0
        || code.IndexOf("create --name " + Environment, StringComparison.Ordinal) >= 0
        || code.IndexOf("create -y -n " + Environment, StringComparison.Ordinal) >= 0;

    private static bool IsForSpace(ShellReport report) => report.Context.Image is { } image
        ? image.Strategy.Apps.All(app => app.AppType is AppType.JupyterLab or AppType.CodeEditor)
        : !report.Context.IsImage && report.Context.IsInSpace;
}
