using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Writing;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Locking;

/// <summary>The parts of a lock that fit an environment: what is installed of them is known to the digest.</summary>
internal sealed class LockedParts
{
    private readonly IReadOnlyList<LockedPart> parts;

    private LockedParts(IReadOnlyList<LockedPart> parts) => this.parts = parts;

    /// <summary>No part.</summary>
    public static LockedParts None { get; } = new([]);

    /// <summary>The SHA-256 of the parts' text; <see langword="null"/> if there is none.</summary>
    public string? Digest => this.parts.Count == 0 ? null : ContentHash.Sha256(new LockFile(this.parts).ToString());

    /// <summary>The parts of a lock that fit a plan.</summary>
    public static LockedParts Of(LockPlan plan, ProjectLock? projectLock) => projectLock?.File is not { } file ? None : new(
    [
        .. plan.Parts.Select(part => file.Find(part.Key) is { } locked && locked.Inputs.CompareTo(part.Inputs).Count == 0 ? locked : null)
            .OfType<LockedPart>(),
    ]);

    /// <summary>The part of a conda environment, or of what a target has; <see langword="null"/> if it is not locked.</summary>
    /// <param name="target">What installs it; see <see cref="LockTargets"/>.</param>
    /// <param name="condaEnvironment">The conda environment's name; <see langword="null"/> for the one that is there.</param>
    public LockedPart? Find(string target, string? condaEnvironment = null) => this.parts.FirstOrDefault(part =>
        part.Key.Target == target && part.Key.CondaEnvironment == condaEnvironment);
}
