using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using EnvAsCode.Deployment.Json;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>Reads the manifests of generated environments, and the files that they name.</summary>
public static class ManifestReader
{
    /// <summary>The file in an environment's folder.</summary>
    public const string FileName = "manifest.json";

    /// <summary>The version of the format that is read; a newer one is refused.</summary>
    public const int SchemaVersion = 2;

    /// <summary>Reads the environments of a folder, <c>environments/</c> of a build's output, in ordinal order of their names.</summary>
    /// <param name="folder">The folder that holds a folder for each environment.</param>
    /// <exception cref="DeploymentException">EAC8020: nothing was built there. EAC8021, EAC8022: a manifest cannot be read. EAC8095,
    /// EAC8096: a folder holds the manifest of another environment.</exception>
    public static IReadOnlyList<EnvironmentManifest> ReadAll(string folder)
    {
        EnvironmentManifest[] manifests = Directory.Exists(folder)
            ? [.. Directory.GetDirectories(folder)
            .Where(child => File.Exists(Path.Join(child, FileName)))
            .Order(StringComparer.Ordinal)
            .Select(Read)]
            : [];
        RequireOwnFolders(manifests);
        return manifests.Length > 0 ? manifests : throw new DeploymentException(Rules.NothingBuilt, Path.GetFullPath(folder));
    }

    // A folder that was copied or renamed by hand: which of two would be deployed, its order would decide.
    private static void RequireOwnFolders(IReadOnlyList<EnvironmentManifest> manifests)
    {
        if (manifests.GroupBy(static manifest => manifest.Name, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1)
            is { } same)
        {
            throw new DeploymentException(Rules.ManifestsOfOneName, same.Key, same.First().Folder, same.Last().Folder);
        }

        if (manifests.FirstOrDefault(static manifest => manifest.Name != Path.GetFileName(manifest.Folder)) is { } other)
        {
            throw new DeploymentException(Rules.ManifestOfOtherFolder, other.PathOf(FileName), other.Name, Path.GetFileName(other.Folder));
        }
    }

    /// <summary>Reads one environment.</summary>
    /// <param name="folder">The environment's folder.</param>
    /// <exception cref="DeploymentException">
    /// EAC8020: there is no manifest. EAC8021: it is none. EAC8022: it is of a newer version.
    /// </exception>
    public static EnvironmentManifest Read(string folder)
    {
        string path = Path.GetFullPath(Path.Join(folder, FileName));
        return DocumentFile.Read<EnvironmentManifest>(path, SchemaVersion) with { Folder = Path.GetDirectoryName(path)! };
    }

    /// <summary>Reads a file that a manifest names.</summary>
    /// <param name="manifest">The environment.</param>
    /// <param name="file">The path in the manifest.</param>
    /// <exception cref="DeploymentException">EAC8023: the file is not there, or not as it was generated.</exception>
    public static byte[] ReadFile(EnvironmentManifest manifest, string file)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        string path = manifest.PathOf(file);
        byte[]? bytes = File.Exists(path) ? File.ReadAllBytes(path) : null;
        string? expected = manifest.Files.FirstOrDefault(candidate => candidate.Path == file)?.Sha256;
        return bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) == expected
            ? bytes
            : throw FileVerification.Changed(manifest, file);
    }
}
