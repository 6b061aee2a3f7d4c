using System;
using System.Collections.Generic;

namespace EnvAsCode.Locks.Solving;

/// <summary>A part of a lock that is to be solved.</summary>
/// <param name="Key">Which part.</param>
/// <param name="Inputs">What it is made for.</param>
public sealed record PartQuestion(LockPartKey Key, LockInputs Inputs)
{
    /// <summary>What the base has, if that is known.</summary>
    public IReadOnlyList<BasePackage> Base { get; init; } = [];

    /// <summary>Versions that are tried first, by kind and name.</summary>
    public IReadOnlyDictionary<(LockKind Kind, string Name), string> Preferences { get; init; } =
        new Dictionary<(LockKind Kind, string Name), string>();

    /// <summary>What has to hold beside the inputs for this once, as versions that somebody asks to upgrade to.</summary>
    public IReadOnlyList<LockedRequest> Further { get; init; } = [];

    /// <summary>Where a request is stated; it comes back in a conflict.</summary>
    public Func<LockedRequest, string?> OriginOf { get; init; } = static _ => null;

    /// <summary>The Python project that a conda package is, in its normal form; a text with a colon for one that is none.</summary>
    public Func<string, string> ProjectOf { get; init; } = static name => name;
}
