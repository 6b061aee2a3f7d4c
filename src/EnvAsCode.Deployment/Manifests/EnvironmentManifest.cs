using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Serialization;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>A generated environment, as its <c>manifest.json</c> says (docs/manifest.md): all that a publisher knows of it.</summary>
public sealed record EnvironmentManifest
{
    /// <summary>The folder that the manifest and its files are in, absolute.</summary>
    [JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>The version of the format.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The environment's name: its folder, its SageMaker image, and the stem of its resources' names.</summary>
    public required string Name { get; init; }

    /// <summary>The name that Studio shows.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What the environment is for.</summary>
    public string? Description { get; init; }

    /// <summary>The C# member that declares it, as <c>Churn.Cpu</c>.</summary>
    public required string Declaration { get; init; }

    /// <summary>What is in it, as declared: first the declaration's own packages, then each further conda environment.</summary>
    public required IReadOnlyList<PackagesManifest> Environments { get; init; }

    /// <summary>How it reaches its users.</summary>
    public required StrategiesManifest Strategies { get; init; }

    /// <summary>Every file beside the manifest, generated or copied from the project.</summary>
    public required IReadOnlyList<FileManifest> Files { get; init; }

    /// <summary>The files that the image is built from, in ordinal order of their paths; none where there is no image.</summary>
    [JsonIgnore]
    public IEnumerable<FileManifest> Context =>
        this.Files.Where(static file => file.Context).OrderBy(static file => file.Path, StringComparer.Ordinal);

    /// <summary>The image; <see langword="null"/> if the environment is not built into one.</summary>
    [JsonIgnore]
    public CustomImageManifest? CustomImage => this.Strategies.CustomImage;

    /// <summary>The lifecycle configurations.</summary>
    [JsonIgnore]
    public IReadOnlyList<LifecycleConfigurationManifest> LifecycleConfigurations => this.Strategies.LifecycleConfigurations ?? [];

    /// <summary>The absolute path of one of its files.</summary>
    /// <param name="file">The path in the manifest, with <c>/</c>.</param>
    public string PathOf(string file) => Path.Join(this.Folder, file.Replace('/', Path.DirectorySeparatorChar));
}
