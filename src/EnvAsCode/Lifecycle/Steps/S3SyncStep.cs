using System;

namespace EnvAsCode;

/// <summary>
/// A folder is copied from S3, or to it, save for what is there already. Written <c>S3Sync("~", Text("s3://team-backups/",
/// StudioValue.SpaceName)) with { Exclude = [".*/*"] }</c>.
/// </summary>
public sealed record S3SyncStep : EnvironmentStep, IScriptStep
{
    /// <summary>A copy of a folder.</summary>
    /// <param name="source">See <see cref="Source"/>.</param>
    /// <param name="destination">See <see cref="Destination"/>.</param>
    public S3SyncStep(ScriptText source, ScriptText destination)
    {
        this.Source = source ?? throw new ArgumentNullException(nameof(source));
        this.Destination = destination ?? throw new ArgumentNullException(nameof(destination));
    }

    /// <summary>The folder: an <c>s3://</c> URI, or a path, which <c>~/</c> may begin. One of the two is in S3 (<c>EAC4013</c>).</summary>
    public ScriptText Source { get; init; }

    /// <summary>Where it goes: an <c>s3://</c> URI, or a path, which <c>~/</c> may begin.</summary>
    public ScriptText Destination { get; init; }

    /// <summary>Patterns of paths that are left out, as <c>"*/lost+found/*"</c> (<c>aws s3 sync --exclude</c>).</summary>
    public EquatableArray<ScriptText> Exclude { get; init; }

    /// <summary>
    /// A value that has to be there, as a tag of the user profile that names the backup to restore: without it the step does nothing.
    /// Always taken if not set.
    /// </summary>
    public ScriptText? OnlyWith { get; init; }
}
