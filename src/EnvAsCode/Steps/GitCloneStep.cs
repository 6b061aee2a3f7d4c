using System;

namespace EnvAsCode;

/// <summary>
/// A git repository at a ref, in a folder. Written <c>GitClone("https://github.com/aws/studio-lab-examples", "v1.2.0",
/// "/opt/examples")</c>. Needs <c>git</c>, which a declaration installs with <c>Apt("git")</c> or <c>Conda("git")</c> where the base has
/// none.
/// </summary>
public sealed record GitCloneStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A git repository at a ref.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="reference">See <see cref="Reference"/>.</param>
    /// <param name="folder">See <see cref="Folder"/>.</param>
    public GitCloneStep(ScriptText url, ScriptText? reference, ScriptText folder)
    {
        this.Url = url ?? throw new ArgumentNullException(nameof(url));
        this.Reference = reference;
        this.Folder = folder ?? throw new ArgumentNullException(nameof(folder));
    }

    /// <summary>The repository's URL (<c>https://</c>, <c>ssh://</c> or <c>git@host:path</c>), without credentials in it.</summary>
    public ScriptText Url { get; init; }

    /// <summary>
    /// The tag, branch or commit that is checked out. A commit or a tag gives the same content tomorrow; a branch, and the default branch
    /// if this is <see langword="null"/>, do not.
    /// </summary>
    public ScriptText? Reference { get; init; }

    /// <summary>
    /// The folder that the repository becomes: an absolute path, or one below the home folder that begins with <c>~/</c>.
    /// </summary>
    public ScriptText Folder { get; init; }

    /// <summary>
    /// The owner of the folder and of all that is in it, as <c>"1000:100"</c>; who clones it if not set: in an image root outside of a
    /// home.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>Whether the repository's submodules are cloned as well.</summary>
    public bool Submodules { get; init; }
}
