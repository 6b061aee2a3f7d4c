using System;

namespace EnvAsCode;

/// <summary>
/// An extension of Code Editor, in the folder that Studio reads. Written
/// <c>CodeEditorExtension("https://open-vsx.org/api/ms-python/python/2024.14.1/file/ms-python.python-2024.14.1.vsix", "sha256:…")</c> or,
/// for whatever version is newest when the image is built, <c>CodeEditorExtension("ms-python.python")</c>. The base has to have Code
/// Editor, as <see cref="SageMakerDistribution"/> has. A script installs it for spaces that were started before, too.
/// </summary>
public sealed record CodeEditorExtensionStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>An extension.</summary>
    /// <param name="extension">See <see cref="Extension"/>.</param>
    /// <param name="checksum">See <see cref="Checksum"/>.</param>
    public CodeEditorExtensionStep(ScriptText extension, string? checksum = null)
    {
        this.Extension = extension ?? throw new ArgumentNullException(nameof(extension));
        this.Checksum = checksum;
    }

    /// <summary>
    /// The <c>https</c> URL of its <c>.vsix</c> file, or its id in Open VSX, as <c>ms-python.python</c> or
    /// <c>ms-python.python@2024.14.1</c>.
    /// </summary>
    public ScriptText Extension { get; init; }

    /// <summary>The digest that the file must have, as <c>sha256:…</c>; only for a URL.</summary>
    public string? Checksum { get; init; }
}
