using System.Collections.Generic;

namespace EnvAsCode.Locks;

/// <summary>A part of a lock.</summary>
/// <param name="Key">Which part.</param>
/// <param name="Inputs">What it was made for.</param>
/// <param name="Packages">What is installed, in ordinal order of kind and name.</param>
public sealed record LockedPart(LockPartKey Key, LockInputs Inputs, IReadOnlyList<LockedPackage> Packages);
