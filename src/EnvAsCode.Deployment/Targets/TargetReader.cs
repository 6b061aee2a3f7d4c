using System;
using System.IO;
using System.Linq;
using EnvAsCode.Deployment.Json;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Targets;

/// <summary>Reads declared deployments from disk.</summary>
public static class TargetReader
{
    /// <summary>The version of the format that is read; a newer one is refused.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a deployment by its name.</summary>
    /// <param name="folder">The folder of the declared deployments, <c>deployments/</c> of a build's output.</param>
    /// <param name="name">The name; letter case counts.</param>
    /// <exception cref="DeploymentException">EAC8045: none of this name is declared. EAC8021, EAC8022: it cannot be read.</exception>
    public static DeploymentTarget Read(string folder, string name)
    {
        string[] declared = Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];
        return declared.Contains(name, StringComparer.Ordinal)
            ? DocumentFile.Read<DeploymentTarget>(Path.GetFullPath(Path.Join(folder, name + ".json")), SchemaVersion)
            : throw new DeploymentException(
                Rules.UnknownDeployment, name, declared.Length == 0 ? "none is declared" : "declared are " + string.Join(", ", declared));
    }
}
