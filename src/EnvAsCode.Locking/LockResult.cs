using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking;

/// <summary>What became of a lock.</summary>
/// <param name="Lock">The lock as it is now.</param>
/// <param name="Changes">What differs from the one before, in its order.</param>
public sealed record LockResult(LockFile Lock, IReadOnlyList<LockChange> Changes)
{
    /// <summary>What a user should know: a rule and its message.</summary>
    public IReadOnlyList<(Rule Rule, string Message, string? Environment)> Warnings { get; init; } = [];

    /// <summary>Whether a file was written.</summary>
    public bool IsWritten { get; init; }
}

/// <summary>A package that a lock has, has no more, or has in another version.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Kind">Whose package it is.</param>
/// <param name="Name">The package.</param>
/// <param name="From">What it was; <see langword="null"/> for one that is new.</param>
/// <param name="To">What it is; <see langword="null"/> for one that is gone.</param>
public sealed record LockChange(LockPartKey Part, LockKind Kind, string Name, string? From, string? To);
