using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conflicts;

/// <summary>Changes that make the environment installable; verified by solving it again with them.</summary>
/// <param name="Changes">The changes, which belong together.</param>
public sealed record Repair(IReadOnlyList<PinChange> Changes);
