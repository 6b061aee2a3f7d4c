using System;

namespace EnvAsCode;

/// <summary>
/// A folder, made with the folders above it, with its owner and mode. Written <c>Folder("/opt/models", owner: "1000:100")</c>.
/// </summary>
public sealed record FolderStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A folder.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public FolderStep(ScriptText path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>The folder.</summary>
    public ScriptText Path { get; init; }

    /// <summary>The owner of the folder and of all that is in it, as <c>"1000:100"</c>; left as it is if not set.</summary>
    public string? Owner { get; init; }

    /// <summary>The folder's mode in octal digits, as <c>"775"</c>; left as it is if not set.</summary>
    public string? Mode { get; init; }
}
