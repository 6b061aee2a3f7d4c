using System;

namespace EnvAsCode;

/// <summary>
/// A file, or a folder with all that is in it, is removed if it is there. Written <c>Remove("~/.local/lib")</c>, where packages of
/// <c>pip install --user</c> hide those of images.
/// </summary>
public sealed record RemoveStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A removal.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public RemoveStep(ScriptText path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// The file or folder: below the home folder, as <c>~/.local/lib</c>, or an absolute path of at least three parts, as
    /// <c>/opt/team/old</c>, so that no home and no system folder is meant (<c>EAC3005</c>). In an image two parts will do, as
    /// <c>/opt/old</c>, if they are no folder of the system itself; what an earlier layer holds stays in its size.
    /// </summary>
    public ScriptText Path { get; init; }
}
