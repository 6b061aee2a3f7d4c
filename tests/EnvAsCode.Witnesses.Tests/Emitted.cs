using System;
using System.Linq;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The files of an environment in a folder, as a build leaves them.</summary>
internal sealed class Emitted : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EquatableArray<Artifact> files;

    /// <summary>Checks and emits a declaration.</summary>
    /// <param name="environment">A declaration that can be emitted, whether Studio would run it or not.</param>
    /// <param name="project">The project's files that it may name; a build puts those below <c>context/</c> into the folder too.</param>
    public Emitted(EnvironmentSpec environment, ProjectFiles? project = null)
    {
        Assert.Empty(
            EnvironmentChecks.Check(environment, project)
                .Where(finding => finding.Rule.PreventsEmission)
                .Select(finding => finding.Rule.Id + " at " + finding.Path));
        this.files = EnvironmentEmitter.Emit(environment, "Witness.Environment", project);
        foreach (ProjectFile file in (project ?? ProjectFiles.None).Files)
        {
            this.Replace("context/" + file.Path, file.Text ?? "");
        }

        foreach (Artifact file in this.files)
        {
            this.folder.Write(file.Path, file.Text);
        }
    }

    /// <summary>The folder.</summary>
    public string Path => this.folder.Path;

    /// <summary>The paths of the files in it, with <c>/</c>.</summary>
    public string[] Files => [.. this.files.Select(file => file.Path)];

    /// <summary>A file's text.</summary>
    /// <param name="path">Its path, with <c>/</c>.</param>
    public string this[string path] => this.files.Single(file => file.Path == path).Text;

    /// <summary>Writes a file into the folder, in place of one that is there.</summary>
    /// <param name="path">Its path in the folder, with <c>/</c>.</param>
    public void Replace(string path, string text) => this.folder.Write(path, text);

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();
}
