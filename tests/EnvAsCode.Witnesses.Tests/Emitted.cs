using System;
using System.Linq;
using EnvAsCode.Emit;
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
    public Emitted(EnvironmentSpec environment)
    {
        Assert.DoesNotContain(EnvironmentChecks.Check(environment), finding => finding.Rule.PreventsEmission);
        this.files = EnvironmentEmitter.Emit(environment, "Witness.Environment");
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

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();
}
