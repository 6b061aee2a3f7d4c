using System.Collections.Generic;
using EnvAsCode.Locks;

namespace EnvAsCode.Locking.Requests;

/// <summary>What a build says that an environment wants locked.</summary>
/// <param name="Name">The environment.</param>
/// <param name="Declaration">The C# member that declares it.</param>
/// <param name="Parts">The parts, without packages.</param>
/// <param name="NotLocked">The parts that stay as they are declared, each with the reason, in words.</param>
public sealed record WantedEnvironment(
    string Name, string Declaration, IReadOnlyList<LockedPart> Parts, IReadOnlyList<string> NotLocked);
