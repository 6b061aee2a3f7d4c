using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;
using Docker.DotNet.Models;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// Looks at a built image before anybody else gets it: what Studio would refuse or a notebook would miss is said here, with the reason,
/// instead of "InternalFailure" days later.
/// </summary>
/// <param name="image">What was built.</param>
internal sealed class BuiltImageCheck(IDockerClient client, ImageSource image, string imageId)
{
    // What an import says on a machine without a GPU driver, which containers get from the machine that they run on.
    private static readonly string[] MissingDriver = ["libcuda.so", "libnvidia", "CUDA driver", "NVIDIA driver", "No CUDA"];

    private const string AnyPython = "python3";

    private readonly ImageProbe probe = new(client, image, imageId);

    /// <summary>Checks everything.</summary>
    /// <param name="progress">Gets a line for each step and each thing that is odd and not wrong.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="DeploymentException">EAC8053 to EAC8057, EAC8065.</exception>
    public async Task RunAsync(IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        await LeftContainers.RemoveAsync(client, cancellation);
        await this.CheckPlatformAsync(cancellation);
        List<ProbeResult> results = [];
        foreach (ImagePython python in image.Environments)
        {
            progress.Report(new($"Looking at {python.Interpreter}"));
            ProbeResult result = await this.probe.RunAsync(python, this.HasMounts, cancellation);
            this.CheckUser(result);
            if (python.Kernel is { } kernel)
            {
                await this.CheckKernelAsync(kernel, [result], [python], cancellation);
            }

            this.CheckPackages(python, result, progress);
            results.Add(result);
        }

        await this.CheckFurtherKernelsAsync(results, progress, cancellation);

        progress.Report(new("Looking at the owners of the files in each layer"));
        await this.CheckOwnersAsync(cancellation);
    }

    private bool HasMounts => image.MountPaths.Count > 0;

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

    // Steps and packages register kernels with whichever Jupyter they find: it is enough that one of the Pythons sees them.
    private async Task CheckFurtherKernelsAsync(
        List<ProbeResult> results, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        IReadOnlyList<ImagePython> pythons = image.Environments;
        if (pythons.Count == 0 && image.Image.Kernels.Count > 0)
        {
            pythons = [new ImagePython(image.Name, AnyPython, Kernel: null, [])];
            if (await this.FindAnyPythonAsync(pythons[0], cancellation) is not { } result)
            {
                progress.Report(new("The image has no python3, which could tell its kernels; they are not looked for"));
                return;
            }

            this.CheckUser(result);
            results.Add(result);
        }

        foreach (KernelManifest kernel in image.Image.Kernels)
        {
            await this.CheckKernelAsync(kernel.Name, results, pythons, cancellation);
        }
    }

    private async Task<ProbeResult?> FindAnyPythonAsync(ImagePython python, CancellationToken cancellation)
    {
        try
        {
            return await this.probe.RunAsync(python, this.HasMounts, cancellation);
        }
        catch (DeploymentException e) when (e.Rule == Rules.InterpreterNotInImage)
        {
            return null;
        }
    }

    private async Task CheckKernelAsync(
        string kernel, IReadOnlyList<ProbeResult> results, IReadOnlyList<ImagePython> pythons, CancellationToken cancellation)
    {
        if (results.Any(result => IsUsable(result, kernel)))
        {
            return;
        }

        foreach (ImagePython python in this.HasMounts ? pythons : [])
        {
            if (IsUsable(await this.probe.RunAsync(python with { Packages = [] }, withMounts: false, cancellation), kernel))
            {
                throw new DeploymentException(Rules.KernelHiddenByMount, image.Name, kernel, string.Join(", ", image.MountPaths));
            }
        }

        ProbedKernel? found = results.Select(result => KernelOf(result, kernel)).FirstOrDefault(static found => found is not null);
        if (found is not null && image.MountPaths.Any(path => found.Interpreter.StartsWith(path + "/", StringComparison.Ordinal)))
        {
            // A kernel of an environment that lies on the user's volume, which is not here.
            return;
        }

        string[] there = [.. results.SelectMany(static result => result.Kernels.Keys).Distinct().Order(StringComparer.Ordinal)];
        string what = found is not null
            ? $"its interpreter '{found.Interpreter}' is not there"
            : "the kernels that are there: " + (there.Length == 0 ? "none" : string.Join(", ", there));
        throw new DeploymentException(Rules.KernelNotInImage, image.Name, kernel, what);
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

    private static bool IsUsable(ProbeResult result, string kernel) => KernelOf(result, kernel) is { Exists: true };

    // Jupyter lists kernels in lower case (jupyter_client, KernelSpecManager).
    private static ProbedKernel? KernelOf(ProbeResult result, string kernel) =>
        result.Kernels.GetValueOrDefault(kernel) ?? result.Kernels.GetValueOrDefault(kernel.ToLowerInvariant());
}
