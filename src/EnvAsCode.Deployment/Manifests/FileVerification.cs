using System;
using System.IO;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>
/// Compares the files of environments with what their manifests say, so that nothing is deployed under the name of something else. Modes
/// are not compared: an archive, an umask or a file system loses them, and what the manifest says is used instead.
/// </summary>
internal static class FileVerification
{
    /// <summary>Reads every file of an environment.</summary>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="DeploymentException">
    /// EAC8023: a file is missing, or is not as it was generated. EAC8061: it is a link, or outside the environment's folder.
    /// </exception>
    public static Task VerifyAsync(EnvironmentManifest manifest, CancellationToken cancellation)
    {
        string root = Path.GetFullPath(manifest.Folder);
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        return Parallel.ForEachAsync(manifest.Files, options, async (file, token) =>
        {
            RequirePlain(manifest, root, file.Path);
            string path = manifest.PathOf(file.Path);
            if (!File.Exists(path) || await HashAsync(path, token) != file.Sha256)
            {
                throw Changed(manifest, file.Path);
            }
        });
    }

    /// <summary>The failure of a file that is not what the manifest says.</summary>
    /// <param name="file">The file's path in the manifest.</param>
    public static DeploymentException Changed(EnvironmentManifest manifest, string file)
    {
        string path = manifest.PathOf(file);
        return new(Rules.GeneratedFileChanged, path, File.Exists(path) ? "is not as the build wrote it" : "is missing")
        {
            Environment = manifest.Name
        };
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using FileStream stream = new(
            path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }

    // A link is followed no further than the folder: what it points to may be anything of the machine.
    private static void RequirePlain(EnvironmentManifest manifest, string root, string path)
    {
        string full = Path.GetFullPath(Path.Join(root, path));
        if (Path.IsPathRooted(path) || !full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Refuse(manifest, path, "it is outside the environment's folder");
        }

        for (FileSystemInfo? entry = new FileInfo(full); entry is not null && entry.FullName != root; entry = ParentOf(entry))
        {
            if (entry.LinkTarget is not null)
            {
                throw Refuse(manifest, path, "it is a link; the build writes plain files, build the project again");
            }
        }
    }

    private static DeploymentException Refuse(EnvironmentManifest manifest, string path, string reason) =>
        new(Rules.InvalidBuildContext, path, manifest.Name, reason) { Environment = manifest.Name };

    private static DirectoryInfo? ParentOf(FileSystemInfo entry) => entry is FileInfo file ? file.Directory : ((DirectoryInfo)entry).Parent;
}
