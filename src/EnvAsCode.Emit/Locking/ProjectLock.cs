using System;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Locks.Snapshots;

namespace EnvAsCode.Emit.Locking;

/// <summary>A project's lock and snapshot as the compiler has them: equal if their texts are. They are read when they are needed.</summary>
public sealed class ProjectLock : IEquatable<ProjectLock>
{
    private readonly string? lockText;
    private readonly string? snapshotText;
    private readonly Lazy<(LockFile? File, string? Problem)> file;
    private readonly Lazy<(IndexSnapshot? Snapshot, string? Problem)> snapshot;

    private readonly string? advisoryText;
    private readonly Lazy<(AdvisoryFile? Advisories, string? Problem)> advisories;

    /// <summary>The files of a project.</summary>
    /// <param name="lockText">The text of <c>envascode.lock</c>; <see langword="null"/> if there is none.</param>
    /// <param name="snapshotText">The text of <c>envascode.lock.index</c>; <see langword="null"/> if there is none.</param>
    /// <param name="advisoryText">The text of <c>envascode.lock.advisories</c>; <see langword="null"/> if there is none.</param>
    public ProjectLock(string? lockText, string? snapshotText, string? advisoryText = null)
    {
        this.advisoryText = advisoryText;
        this.advisories = new(() => Read(advisoryText, AdvisoryFile.Parse));
        this.lockText = lockText;
        this.snapshotText = snapshotText;
        this.file = new(() => Read(lockText, LockFile.Parse));
        this.snapshot = new(() => Read(snapshotText, IndexSnapshot.Parse));
    }

    /// <summary>Whether every environment has to be locked (<c>EnvAsCodeLockedMode</c>).</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the lock is being made, so that none is missed.</summary>
    public bool IsBeingMade { get; init; }

    /// <summary>Whether there is a lock, whatever is in it.</summary>
    public bool Exists => this.lockText is not null;

    /// <summary>The lock; <see langword="null"/> if there is none that can be read.</summary>
    public LockFile? File => this.file.Value.File;

    /// <summary>The snapshot; <see langword="null"/> if there is none that can be read.</summary>
    public IndexSnapshot? Snapshot => this.snapshot.Value.Snapshot;

    /// <summary>What is known of the packages; <see langword="null"/> if nothing is, or it cannot be read.</summary>
    public AdvisoryFile? Advisories => this.advisories.Value.Advisories;

    /// <summary>Why the known vulnerabilities cannot be read; <see langword="null"/> if they can, or there are none.</summary>
    public string? AdvisoryProblem => this.advisories.Value.Problem;

    /// <summary>Why the lock cannot be read; <see langword="null"/> if it can, or there is none.</summary>
    public string? Problem => this.file.Value.Problem;

    /// <summary>Why the snapshot cannot be read; <see langword="null"/> if it can, or there is none.</summary>
    public string? SnapshotProblem => this.snapshot.Value.Problem;

    /// <inheritdoc/>
    public bool Equals(ProjectLock? other) => other is not null && this.IsRequired == other.IsRequired
        && this.IsBeingMade == other.IsBeingMade && this.advisoryText == other.advisoryText
        && this.lockText == other.lockText && this.snapshotText == other.snapshotText;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as ProjectLock);

    /// <inheritdoc/>
    public override int GetHashCode() => this.lockText is null ? 0 : StringComparer.Ordinal.GetHashCode(this.lockText);

    private static (T? Value, string? Problem) Read<T>(string? text, Func<string, T> parse)
        where T : class
    {
        try
        {
            return (text is null ? null : parse(text), null);
        }
        catch (FormatException e)
        {
            return (null, e.Message);
        }
    }
}
