using System.Collections.Generic;
using EnvAsCode.Locks;

namespace EnvAsCode.Emit.Locking;

/// <summary>A part of a lock as the declaration wants it.</summary>
/// <param name="Key">Which part.</param>
/// <param name="Inputs">What it is to be made for.</param>
/// <param name="Places">
/// Where in the model each request stands: the path of a package, or of the member that it follows from.
/// </param>
internal sealed record PlannedPart(LockPartKey Key, LockInputs Inputs, IReadOnlyDictionary<LockedRequest, string> Places)
{
    /// <summary>The place of a request; the environment's name for one that nobody wrote.</summary>
    public string PlaceOf(LockedRequest request) =>
        this.Places.TryGetValue(request, out string? place) ? place : nameof(EnvironmentSpec.Name);
}
