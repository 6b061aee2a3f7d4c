using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// The files that the engine gets to build from: the Dockerfile and those that the manifest names, less what <c>.dockerignore</c> excludes.
/// Nothing else of the folder, and nothing outside it, leaves the machine.
/// </summary>
internal sealed class BuildContext
{
    private const string IgnoreFile = ".dockerignore";

    private readonly string root;
    private readonly HashSet<string> executable;

    private BuildContext(ImageSource image, string root, IReadOnlyList<string> files)
    {
        this.root = root;
        this.Files = files;
        this.executable = [.. image.Manifest.Files.Where(static file => file.Executable).Select(static file => file.Path)];
    }

    /// <summary>The files' paths from the root, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Looks the files up.</summary>
    /// <param name="image">The image.</param>
    /// <exception cref="DeploymentException">EAC8061: one is not there, or is outside the folder.</exception>
    public static BuildContext Of(ImageSource image)
    {
        string root = Path.GetFullPath(image.Manifest.Folder);
        string ignore = Path.Join(root, IgnoreFile);
        DockerIgnore ignored = new(File.Exists(ignore) ? File.ReadLines(ignore) : []);
        List<string> files = [image.Image.Dockerfile, .. image.Image.Context.Where(path => path != image.Image.Dockerfile && !ignored.Excludes(path))];
        foreach (string path in files)
        {
            Check(image, root, path);
        }

        files.Sort(StringComparer.Ordinal);
        return new BuildContext(image, root, files);
    }

    /// <summary>Opens a file.</summary>
    /// <param name="path">One of <see cref="Files"/>.</param>
    public FileStream Open(string path) => File.OpenRead(Path.Join(this.root, path));

    /// <summary>Whether the manifest says that a file is executable; the file system need not know of such a thing.</summary>
    /// <param name="path">One of <see cref="Files"/>.</param>
    public bool IsExecutable(string path) => this.executable.Contains(path);

    private static void Check(ImageSource image, string root, string path)
    {
        string full = Path.GetFullPath(Path.Join(root, path));
        if (Path.IsPathRooted(path) || !full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Refuse(image, path, "it is outside the environment's folder");
        }

        // A link is followed no further than the folder: what it points to may be anything of the machine.
        FileInfo file = new(full);
        if (!file.Exists)
        {
            throw Refuse(image, path, "it is not there; build the project again");
        }

        for (FileSystemInfo? entry = file; entry is not null && entry.FullName != root; entry = ParentOf(entry))
        {
            if (entry.LinkTarget is not null)
            {
                throw Refuse(image, path, "it is a link; the build writes plain files, build the project again");
            }
        }
    }

    private static DeploymentException Refuse(ImageSource image, string path, string reason) =>
        new(Rules.InvalidBuildContext, path, image.Name, reason) { Environment = image.Name };

    private static DirectoryInfo? ParentOf(FileSystemInfo entry) => entry is FileInfo file ? file.Directory : ((DirectoryInfo)entry).Parent;
}
