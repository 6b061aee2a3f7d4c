using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Steps;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC3032, EAC3037 and EAC3038: where in an image steps put their files, and where its programs start.</summary>
internal static class PlaceContract
{
    private const string StudioHome = "/home/sagemaker-user";

    // Studio's specifications of custom images.
    private static readonly string[] Reserved = ["/opt/.sagemakerinternal", "/opt/ml", "/var/log/studio"];

    /// <summary>Checks a step of an image that Studio runs.</summary>
    /// <param name="resolved">The same, worked out.</param>
    /// <param name="path">The path of the step.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(IImageStep step, CustomImage image, ResolvedImage resolved, string path, FindingCollector findings)
    {
        (string Member, string Path)? target = StepKinds.Of(step).PlaceOf(step);
        if (target is not { } place)
        {
            return;
        }

        string at = path + "." + place.Member;
        string absolute = HomePath.Of(place.Path, resolved.User.Home);
        if (ReservedFor(absolute) is { } reserved)
        {
            findings.Report(Rules.ReservedFolder, at, reserved);
        }
        else if (step is WorkdirStep)
        {
            CheckWorkdir(absolute, image, at, findings);
        }
        else if (MountOver(absolute, image, resolved) is { } mount)
        {
            findings.Report(Rules.FileHiddenByMount, at, mount, place.Path);
        }
    }

    // The folder in which the application starts has to be on the volume, or what is saved beside it is lost.
    private static void CheckWorkdir(string folder, CustomImage image, string path, FindingCollector findings)
    {
        bool isSpace = image.Apps[0].AppType is AppType.JupyterLab or AppType.CodeEditor;
        IImageStep? last = null;
        foreach (IImageStep step in image.Steps.AsSpan())
        {
            last = step as WorkdirStep ?? last;
        }

        if (isSpace
            && last is WorkdirStep workdir
            && HomePath.Of(workdir.Path, StudioHome) == folder
            && folder.StartsWith("/", StringComparison.Ordinal)
            && !FileSystemContract.Hides(StudioHome, folder))
        {
            findings.Report(Rules.WorkdirOutsideHome, path, folder);
        }
    }

    /// <summary>The folder of Studio's own that a path is in; <see langword="null"/> if it is in none.</summary>
    public static string? ReservedFor(string path) => Array.Find(Reserved, folder => FileSystemContract.Hides(folder, path));

    /// <summary>The folder that Studio mounts over a path; <see langword="null"/> if it mounts none there.</summary>
    public static string? MountOver(string file, CustomImage image, ResolvedImage resolved)
    {
        foreach (AppImageConfig app in image.Apps.AsSpan())
        {
            string? mount = app is KernelGatewayImageConfig kernelGateway
                ? (kernelGateway.FileSystemConfig ?? AppImageConfigEmitter.DerivedFileSystem(resolved.User))?.MountPath
                : StudioHome;
            if (mount is { Length: > 1 } && FileSystemContract.Hides(mount, file))
            {
                return mount;
            }
        }

        return null;
    }
}
