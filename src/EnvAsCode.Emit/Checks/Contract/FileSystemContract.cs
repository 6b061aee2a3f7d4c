using System;
using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5034, EAC5035 and EAC5036: where Studio Classic mounts the user's files, and whose they are.</summary>
internal sealed class FileSystemContract : ImageCheck
{
    private const int MaximumMountPath = 1024;

    /// <inheritdoc/>
    protected override void Check(CheckedImage image, FindingCollector findings)
    {
        for (int i = 0; i < image.Strategy.Apps.Count; i++)
        {
            if (image.Strategy.Apps[i] is KernelGatewayImageConfig config)
            {
                Check(image.Resolved, config, ModelPath.Item(image.Path + "." + nameof(CustomImage.Apps), i), findings);
            }
        }
    }

    private static void Check(ResolvedImage image, KernelGatewayImageConfig config, string app, FindingCollector findings)
    {
        if (config.FileSystemConfig is not { } fileSystem)
        {
            return;
        }

        string path = app + "." + nameof(config.FileSystemConfig);
        CheckOwner(image.User, fileSystem, path, findings);
        string mount = fileSystem.MountPath;
        if (mount.Length is 0 or > MaximumMountPath || mount[0] != '/')
        {
            findings.ReportFixable(
                Rules.MountPath,
                path + "." + nameof(fileSystem.MountPath),
                null,
                mount.Length is > 0 and < MaximumMountPath ? SuggestedFix.Value("/" + mount) : null,
                mount);
            return;
        }

        foreach (PythonEnvironment environment in image.Environments)
        {
            if (Hides(mount, environment.Interpreter))
            {
                findings.Report(Rules.MountHidesEnvironment, path + "." + nameof(fileSystem.MountPath), mount, environment.Interpreter);
                return;
            }
        }
    }

    /// <summary>Whether a file of the image cannot be reached any more once something is mounted.</summary>
    /// <param name="mount">The folder that is mounted over.</param>
    public static bool Hides(string mount, string file)
    {
        string folder = mount.TrimEnd('/');
        return string.Equals(file, folder, StringComparison.Ordinal) || file.StartsWith(folder + "/", StringComparison.Ordinal);
    }

    private static void CheckOwner(ImageUser image, FileSystemConfig fileSystem, string path, FindingCollector findings)
    {
        string owner = Pair(fileSystem.Uid, fileSystem.Gid);
        string at = path + "." + nameof(fileSystem.Uid);
        if ((fileSystem.Uid, fileSystem.Gid) is not ((0, 0) or (1000, 100)))
        {
            findings.Report(
                Rules.FileSystemOwner,
                at,
                owner,
                "and Studio Classic accepts 0:0 and 1000:100 only",
                "FileSystemConfig.Root or FileSystemConfig.SageMakerUser");
        }
        else if ((image.Uid, image.Gid) is (0, 0) or (1000, 100) && (fileSystem.Uid, fileSystem.Gid) != (image.Uid, image.Gid))
        {
            string fitting = image.Uid == 0 ? nameof(FileSystemConfig.Root) : nameof(FileSystemConfig.SageMakerUser);
            findings.Report(
                Rules.FileSystemOwner,
                at,
                owner,
                "and the image runs as " + Pair(image.Uid, image.Gid),
                "FileSystemConfig." + fitting + ", or leave FileSystemConfig out");
        }
    }

    private static string Pair(int uid, int gid) =>
        uid.ToString(CultureInfo.InvariantCulture) + ":" + gid.ToString(CultureInfo.InvariantCulture);
}
