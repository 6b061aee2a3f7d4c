using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Looks at a built image before anybody else gets it: what Studio would refuse or a notebook would miss is said here, with the reason,
/// instead of "InternalFailure" days later.
/// </summary>
/// <param name="image">What was built.</param>
internal sealed class ImageCheck(IDockerClient client, ImageSource image, string imageId)
{
    // What an import says on a machine without a GPU driver, which containers get from the machine that they run on.
    private static readonly string[] MissingDriver = ["libcuda.so", "libnvidia", "CUDA driver", "NVIDIA driver", "No CUDA"];

    private readonly ImageProbe probe = new(client, image, imageId);

    /// <summary>Checks everything.</summary>
    /// <param name="progress">Gets a line for each step and each thing that is odd and not wrong.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="DeploymentException">EAC8053 to EAC8057, EAC8065.</exception>
    public async Task RunAsync(IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        await LeftContainers.RemoveAsync(client, cancellation);
        await this.CheckPlatformAsync(cancellation);
        foreach (ImagePython python in image.Environments)
        {
            progress.Report(new($"Looking at {python.Interpreter}"));
            ProbeResult result = await this.probe.RunAsync(python, withMounts: image.MountPaths.Count > 0, cancellation);
            this.CheckUser(result);
            await this.CheckKernelAsync(python, result, cancellation);
            this.CheckPackages(python, result, progress);
        }

        progress.Report(new("Looking at the owners of the files in each layer"));
        await this.CheckOwnersAsync(cancellation);
    }

    private async Task CheckPlatformAsync(CancellationToken cancellation)
    {
        ImageInspectResponse built = await client.Images.InspectImageAsync(imageId, cancellation);
        string platform = built.Os + "/" + built.Architecture;
        if (platform != image.Image.Platform)
        {
            throw new DeploymentException(Rules.WrongImagePlatform, image.Name, platform, image.Image.Platform);
        }
    }

    private void CheckUser(ProbeResult result)
    {
        if ((result.Uid, result.Gid) != (image.Image.User.Uid, image.Image.User.Gid))
        {
            throw new DeploymentException(
                Rules.WrongImageUser, image.Name, $"{result.Uid}:{result.Gid}", $"{image.Image.User.Uid}:{image.Image.User.Gid}");
        }
    }

    private async Task CheckKernelAsync(ImagePython python, ProbeResult result, CancellationToken cancellation)
    {
        if (python.Kernel is null || IsUsable(result, python.Kernel))
        {
            return;
        }

        if (image.MountPaths.Count > 0
            && IsUsable(await this.probe.RunAsync(python with { Packages = [] }, withMounts: false, cancellation), python.Kernel))
        {
            throw new DeploymentException(Rules.KernelHiddenByMount, image.Name, python.Kernel, string.Join(", ", image.MountPaths));
        }

        string found = result.Kernels.TryGetValue(python.Kernel, out ProbedKernel? kernel)
            ? $"its interpreter '{kernel.Interpreter}' is not there"
            : "the kernels that are there: "
                + (result.Kernels.Count == 0 ? "none" : string.Join(", ", result.Kernels.Keys.Order(StringComparer.Ordinal)));
        throw new DeploymentException(Rules.KernelNotInImage, image.Name, python.Kernel, found);
    }

    private void CheckPackages(ImagePython python, ProbeResult result, IProgress<ImageProgress> progress)
    {
        List<string> failures = [];
        foreach ((ImagePackage declared, ProbedPackage package) in python.Packages.Zip(result.Packages))
        {
            if (!package.Installed && !declared.IsConditional && declared.Manager == "pip")
            {
                failures.Add($"'{package.Name}' is not installed");
            }

            foreach ((string module, string error) in package.Errors)
            {
                if (MissingDriver.Any(sign => error.Contains(sign, StringComparison.OrdinalIgnoreCase)))
                {
                    progress.Report(new($"'import {module}' needs a GPU driver and could not be tried here"));
                }
                else
                {
                    failures.Add($"'import {module}' of '{package.Name}' fails: {error}");
                }
            }
        }

        if (failures.Count > 0)
        {
            throw new DeploymentException(Rules.PackageNotUsable, image.Name, python.Name, string.Join("; ", failures));
        }
    }

    private async Task CheckOwnersAsync(CancellationToken cancellation)
    {
        await using System.IO.Stream archive = await client.Images.SaveImageAsync(imageId, cancellation);
        if (await LayerOwners.FindTooHighAsync(archive, cancellation) is { } file)
        {
            throw new DeploymentException(Rules.FileOwnerTooHigh, image.Name, file.Path, $"{file.Uid}:{file.Gid}");
        }
    }

    private static bool IsUsable(ProbeResult result, string kernel) =>
        result.Kernels.TryGetValue(kernel, out ProbedKernel? found) && found.Exists;
}
