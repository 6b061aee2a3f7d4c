using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Images;

/// <summary>What an image is built from and what has to be in it, as the manifest says.</summary>
internal sealed record ImageSource
{
    // SageMaker's volume of a space, which no app image config can move (AWS, custom images for JupyterLab and Code Editor).
    private const string SpaceHome = "/home/sagemaker-user";
    private const string KernelGateway = "KernelGateway";

    /// <summary>The environment.</summary>
    public required EnvironmentManifest Manifest { get; init; }

    /// <summary>Its image.</summary>
    public required CustomImageManifest Image { get; init; }

    /// <summary>The Python environments, with the packages that each has to hold.</summary>
    public required IReadOnlyList<ImagePython> Environments { get; init; }

    /// <summary>The folders over which Studio mounts an empty volume; none for an image that is not for Studio.</summary>
    public required IReadOnlyList<string> MountPaths { get; init; }

    /// <summary>The environment's name.</summary>
    public string Name => this.Manifest.Name;

    /// <summary>Reads a request.</summary>
    public static ImageSource Of(ImageBuildRequest request) => new()
    {
        Manifest = request.Manifest,
        Image = request.Image,
        Environments = [.. request.Image.Environments.Select(environment => PythonOf(request.Manifest, environment))],
        MountPaths =
            [.. request.Image.AppImageConfigs.Select(config => MountPathOf(request.Manifest, config)).Distinct(StringComparer.Ordinal)],
    };

    private static ImagePython PythonOf(EnvironmentManifest manifest, ImageEnvironmentManifest environment)
    {
        IReadOnlyList<PackageManifest> packages =
            manifest.Environments.FirstOrDefault(declared => declared.Name == environment.Name)?.Packages ?? [];
        return new ImagePython(
            environment.Name,
            environment.Interpreter,
            environment.Kernel?.Name,
            [.. packages.Where(static package => package.Manager is "conda" or "pip").Select(static package =>
                new ImagePackage(package.Manager, package.Name, package.Requirement.Contains(';', StringComparison.Ordinal)))]);
    }

    private static string MountPathOf(EnvironmentManifest manifest, AppImageConfigManifest config)
    {
        if (config.AppType != KernelGateway)
        {
            return SpaceHome;
        }

        using JsonDocument document = JsonDocument.Parse(ManifestReader.ReadFile(manifest, config.File));
        return document.RootElement.TryGetProperty("KernelGatewayImageConfig", out JsonElement gateway)
            && gateway.TryGetProperty("FileSystemConfig", out JsonElement fileSystem)
            && fileSystem.TryGetProperty("MountPath", out JsonElement path)
                ? path.GetString()!
                : SpaceHome;
    }
}
