using System.Collections.Generic;
using EnvAsCode.Emit;

namespace EnvAsCode.Build.Carrier;

/// <summary>An environment as an assembly carries it.</summary>
/// <param name="Name">The environment's name, which is the name of its folder.</param>
/// <param name="Artifacts">Its files, in the order in which the generator wrote them.</param>
internal sealed record CarriedEnvironment(string Name, IReadOnlyList<Artifact> Artifacts);
