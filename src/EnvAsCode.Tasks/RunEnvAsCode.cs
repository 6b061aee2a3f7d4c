using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Threading;
using EnvAsCode.Tasks.Publishing;
using EnvAsCode.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace EnvAsCode.Tasks;

/// <summary>
/// Runs a verb of <c>envascode</c> on the project's environments, in a process of its own: MSBuild's cannot load ASP.NET Core, which the
/// local Studio is made with (docs/adr/0012-publishing-runs-in-a-process-of-its-own.md).
/// </summary>
public sealed partial class RunEnvAsCode : Task, ICancelableTask, IDisposable
{
    // A line that starts so is a detail, as one of a thousand lines of pip.
    private const string DetailIndent = "    ";

    private readonly CancellationTokenSource cancellation = new();

    /// <inheritdoc/>
    public void Cancel() => this.cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => this.cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            ToolProcess process = new(this.DotNetHost, this.CommandLine(), Path.GetDirectoryName(this.ProjectFile)!);
            (int exitCode, string report) = process.RunAsync(this.Hear, this.cancellation.Token).GetAwaiter().GetResult();
            this.WriteReport(report);
            this.LogWarnings(report);
            this.LogFailure(exitCode, report);
        }
        catch (Exception e) when (e is Win32Exception or IOException or UnauthorizedAccessException)
        {
            this.LogError(Rules.ToolNotRun, null, Rules.ToolNotRun.Format(this.DotNetHost + " " + this.ToolAssembly, e.Message));
        }

        return !this.Log.HasLoggedErrors && !this.cancellation.IsCancellationRequested;
    }

    private IEnumerable<string> CommandLine() =>
    [
        this.ToolAssembly,
        this.Verb,
        this.Resolve(this.EnvironmentsFolder),
        .. this.Deployment.Length == 0 ? Array.Empty<string>() : ["--deployment", this.Deployment],
        "--json",
        "--stop-at-end-of-input",
        .. this.LocalStudioFolder.Length == 0 ? Array.Empty<string>() : ["--local-studio", this.Resolve(this.LocalStudioFolder)],
        .. this.Arguments,
    ];

    private void Hear(string line) => this.Log.LogMessage(
        line.StartsWith(DetailIndent, StringComparison.Ordinal) ? MessageImportance.Normal : MessageImportance.High, "{0}", line);

    // MSBuild's terminal logger shows no other message than one of this form, which it takes for the project's output path.
    private void LogSummary(string report)
    {
        if (ToolSummary.Read(report) is { } summary)
        {
            this.Log.LogMessage(MessageImportance.High, "{0} -> {1}", Path.GetFileNameWithoutExtension(this.ProjectFile), summary.Words);
        }
    }

    private void WriteReport(string report)
    {
        if (this.ReportFile.Length > 0)
        {
            string path = this.Resolve(this.ReportFile);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, report);
        }
    }

    private void LogFailure(int exitCode, string report)
    {
        if (exitCode == 0)
        {
            this.LogSummary(report);
            return;
        }

        if (ToolStop.Read(report) is { } stop)
        {
            this.LogError(
                Rules.DeploymentStopped,
                null,
                Rules.DeploymentStopped.Format(this.Verb, ToolStop.Words(stop.Done), ToolStop.Words(stop.NotDone)));
        }
        else if (ToolError.Read(report) is { } error)
        {
            this.LogError(error.Code, error.HelpLink, error.Declaration is null ? null : this.Locate(error.Declaration), error.Message);
        }
        else
        {
            this.LogError(
                Rules.ToolEnded,
                null,
                Rules.ToolEnded.Format(this.Verb, exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private void LogWarnings(string report)
    {
        foreach (ToolError warning in ToolError.ReadWarnings(report))
        {
            DeclarationLocation? location = warning.Declaration is null ? null : this.Locate(warning.Declaration);
            this.Log.LogWarning(
                subcategory: null, warning.Code, helpKeyword: null, warning.HelpLink, location?.File ?? this.ProjectFile,
                location?.Line ?? 0, location?.Column ?? 0, 0, 0, "{0}", warning.Message);
        }
    }

    private DeclarationLocation? Locate(string declaration) =>
        DeclarationLocator.Find(this.Resolve(this.Assembly), declaration, Path.GetDirectoryName(this.ProjectFile)!);

    private void LogError(Rule rule, DeclarationLocation? location, string message) =>
        this.LogError(rule.Id, rule.HelpLink, location, message);

    private void LogError(string code, string? helpLink, DeclarationLocation? location, string message) => this.Log.LogError(
        subcategory: null, code, helpKeyword: null, helpLink, location?.File ?? this.ProjectFile, location?.Line ?? 0,
        location?.Column ?? 0, 0, 0, "{0}", message);

    private string Resolve(string path) =>
        Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(this.ProjectFile)!);
}
