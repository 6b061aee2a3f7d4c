using System;

namespace EnvAsCode;

/// <summary>
/// A symbolic link. Written <c>Symlink("/usr/local/spark-3.5.1", "/usr/local/spark")</c>; a link of that name is replaced.
/// In an image, so is a file, and the build ends at a folder; a script leaves a file or folder of the user's as it is, and says so.
/// </summary>
public sealed record SymlinkStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A symbolic link.</summary>
    /// <param name="target">See <see cref="Target"/>.</param>
    /// <param name="path">See <see cref="Path"/>.</param>
    public SymlinkStep(ScriptText target, ScriptText path)
    {
        this.Target = target ?? throw new ArgumentNullException(nameof(target));
        this.Path = path ?? throw new ArgumentNullException(nameof(path));
    }

    /// <summary>What the link points to.</summary>
    public ScriptText Target { get; init; }

    /// <summary>The link itself.</summary>
    public ScriptText Path { get; init; }
}
