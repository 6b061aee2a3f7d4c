using System.IO;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Targets;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>The deployments that a build wrote, beside the environments.</summary>
internal static class DeclaredDeployment
{
    /// <summary>Reads one.</summary>
    /// <exception cref="DeploymentException">EAC8045: none of this name is declared. EAC8021, EAC8022: it cannot be read.</exception>
    public static DeploymentTarget Read(string environmentsFolder, string name)
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(environmentsFolder));
        return TargetReader.Read(Path.Join(Path.GetDirectoryName(folder), "deployments"), name);
    }
}
