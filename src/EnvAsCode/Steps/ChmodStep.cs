using System;

namespace EnvAsCode;

/// <summary>
/// The mode of a file or folder that is there. Written <c>Chmod("750", "/opt/tools/run")</c>; what is outside the home is changed as root.
/// </summary>
public sealed record ChmodStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A mode.</summary>
    /// <param name="mode">See <see cref="Mode"/>.</param>
    /// <param name="path">See <see cref="Path"/>.</param>
    public ChmodStep(string mode, ScriptText path)
    {
        this.Mode = mode ?? throw new ArgumentNullException(nameof(mode));
        this.Path = path ?? throw new ArgumentNullException(nameof(path));
    }

    /// <summary>The mode, as three or four octal digits. EAC3005 if it is none.</summary>
    public string Mode { get; init; }

    /// <summary>
    /// The file or folder, an absolute path or one below the home folder, as <c>~/bin/sync.sh</c>. EAC3005 if it is none.
    /// </summary>
    public ScriptText Path { get; init; }
}

/// <content>Modes.</content>
public static partial class Steps
{
    /// <summary>The mode of a file or folder (<c>chmod</c>).</summary>
    /// <param name="mode">The mode, as <c>750</c>.</param>
    /// <param name="path">The file or folder.</param>
    public static ChmodStep Chmod(string mode, ScriptText path) => new(mode, path);
}
