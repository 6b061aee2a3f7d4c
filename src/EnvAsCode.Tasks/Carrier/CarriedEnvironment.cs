using System;
using System.Collections.Generic;
using EnvAsCode.Emit;

namespace EnvAsCode.Tasks.Carrier;

/// <summary>The files of an environment or a deployment as an assembly carries them.</summary>
/// <param name="Name">The name that the marker announces: the environment's, or <c>deployments/</c> and the deployment's.</param>
/// <param name="Artifacts">The files, in the order in which the generator wrote them.</param>
internal sealed record CarriedEnvironment(string Name, IReadOnlyList<Artifact> Artifacts)
{
    private const string Deployments = "deployments/";

    /// <summary>Whether it is a deployment.</summary>
    public bool IsDeployment => this.Name.StartsWith(Deployments, StringComparison.Ordinal);

    /// <summary>The folder of the files below the folder of all: an environment has one of its name, a deployment has none.</summary>
    public string? Folder => this.IsDeployment ? null : this.Name;
}
