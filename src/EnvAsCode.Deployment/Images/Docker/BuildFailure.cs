using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>Tells why a build failed, by the step that it was at and what the engine says.</summary>
internal static class BuildFailure
{
    // Shells and programs that the kernel ends for want of memory end so.
    private const string OutOfMemory = "returned a non-zero code: 137";
    private const string WrongArchitecture = "exec format error";

    /// <summary>The failure.</summary>
    /// <param name="image">What was built.</param>
    /// <param name="error">What the engine says.</param>
    /// <param name="lines">What the step printed last.</param>
    public static DeploymentException Of(ImageSource image, string step, string error, IReadOnlyList<string> lines)
    {
        string name = image.Name;
        if (DockerErrors.IsDiskFull(error) || (lines.Count > 0 && DockerErrors.IsDiskFull(lines[^1])))
        {
            return new DeploymentException(Rules.DockerDiskFull, name) { Environment = name };
        }

        if (step.StartsWith("FROM ", StringComparison.Ordinal))
        {
            return new DeploymentException(Rules.BaseImageNotPulled, image.Image.BaseImage, name, error) { Environment = name };
        }

        string hint = error.Contains(OutOfMemory, StringComparison.Ordinal)
            ? "; the step was ended for want of memory: give the engine more"
            : error.Contains(WrongArchitecture, StringComparison.Ordinal) ? $"; the engine cannot run programs of {image.Image.Platform}: "
                + "install QEMU's binfmt handlers, or use an engine on such a machine"
            : "";
        string printed = lines.Count == 0 ? "" : "\n  " + string.Join("\n  ", lines);
        return new DeploymentException(Rules.ImageBuildFailed, name, step, error + hint, printed) { Environment = name };
    }
}
