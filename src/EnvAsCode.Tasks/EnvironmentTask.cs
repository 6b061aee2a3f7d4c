using System;
using System.IO;
using System.Threading;
using EnvAsCode.Tasks.Writing;
using EnvAsCode.Diagnostics;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace EnvAsCode.Tasks;

/// <summary>
/// What the tasks share: they resolve paths against the project's folder, never the current one, stop when the build is cancelled, and
/// report an expected failure as one coded error.
/// </summary>
public abstract partial class EnvironmentTask : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource cancellation = new();

    /// <inheritdoc/>
    public void Cancel() => this.cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        this.cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            this.Run(this.cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (EnvironmentBuildException e)
        {
            this.LogError(e.Rule, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            this.LogError(Rules.CannotWriteEnvironments, Rules.CannotWriteEnvironments.Format(this.Resolve(this.OutputFolder), e.Message));
        }

        return !this.Log.HasLoggedErrors;
    }

    /// <summary>Does the task's work.</summary>
    /// <param name="cancellationToken">Set when the build is cancelled.</param>
    private protected abstract void Run(CancellationToken cancellationToken);

    /// <summary>The writer for the project's environments.</summary>
    private protected EnvironmentWriter CreateWriter() => this.CreateWriter(this.OutputFolder, this.WrittenFilesRecord);

    /// <summary>The writer for the project's deployments, beside the environments.</summary>
    private protected EnvironmentWriter CreateDeploymentWriter()
    {
        string environments = Path.TrimEndingDirectorySeparator(this.Resolve(this.OutputFolder));
        return this.CreateWriter(
            Path.Join(Path.GetDirectoryName(environments), "deployments"),
            Path.ChangeExtension(this.WrittenFilesRecord, ".Deployments.txt"));
    }

    private EnvironmentWriter CreateWriter(string folder, string record) => new(
        new OutputFolder(this.Resolve(folder)),
        new WrittenFiles(this.Resolve(record), Path.GetDirectoryName(this.ProjectFile)!),
        new ContextFileReader(Path.GetDirectoryName(Path.GetFullPath(this.ProjectFile))!),
        "." + Path.GetFileName(this.ProjectFile) + ".tmp");

    /// <summary>The absolute path of a parameter's value.</summary>
    /// <param name="path">A path, absolute or relative to the project's folder.</param>
    private protected string Resolve(string path) =>
        Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar), Path.GetDirectoryName(this.ProjectFile)!);

    private void LogError(Rule rule, string message) =>
        this.Log.LogError(subcategory: null, rule.Id, helpKeyword: null, rule.HelpLink, this.ProjectFile, 0, 0, 0, 0, "{0}", message);
}
