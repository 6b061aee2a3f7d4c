using System.Collections.Generic;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Importing;

/// <summary>A version that the lock of another program has.</summary>
/// <param name="Kind">Whose package it is.</param>
/// <param name="Name">The name in its normal form.</param>
/// <param name="Version">The version as written.</param>
internal sealed record ImportedPin(LockKind Kind, string Name, string Version)
{
    /// <summary>The platform's folder in conda's words; <see langword="null"/> if it holds for all.</summary>
    public string? Platform { get; init; }

    /// <summary>The environment, where the lock has several; <see langword="null"/> otherwise.</summary>
    public string? Environment { get; init; }

    /// <summary>Markers of which one has to hold; none if it always does.</summary>
    public IReadOnlyList<string> Markers { get; init; } = [];
}
