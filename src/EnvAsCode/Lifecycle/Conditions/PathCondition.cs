using System;

namespace EnvAsCode;

/// <summary>A file or folder that is there when the step is reached. Written <c>Exists("~/requirements.txt")</c>.</summary>
public sealed record PathCondition : ScriptCondition
{
    /// <summary>A condition on a path.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    public PathCondition(ScriptText path) => this.Path = path ?? throw new ArgumentNullException(nameof(path));

    /// <summary>
    /// An absolute path, or one below the home folder, as <c>~/requirements.txt</c> (<c>EAC4008</c>); a folder if it ends with <c>/</c>. A
    /// link counts if it leads somewhere.
    /// </summary>
    public ScriptText Path { get; init; }
}
