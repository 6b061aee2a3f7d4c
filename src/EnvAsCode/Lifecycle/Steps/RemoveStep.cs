using System;

namespace EnvAsCode;

/// <summary>
/// A file, or a folder with all that is in it, is removed if it is there. Written <c>Remove("~/.local/lib")</c>, where packages of
/// <c>pip install --user</c> hide those of images.
/// </summary>
public sealed record RemoveStep : EnvironmentStep, IScriptStep
{
    /// <summary>A removal.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public RemoveStep(string path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// The file or folder: below the home folder, as <c>~/.local/lib</c>, or an absolute path of at least three parts, as
    /// <c>/opt/team/old</c>, so that no home and no system folder is meant (<c>EAC4008</c>).
    /// </summary>
    public string Path { get; init; }
}
