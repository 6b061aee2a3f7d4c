using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace EnvAsCode.Deployment.Manifests;

/// <summary>What is said of a version of an image, in the values of SageMaker's <c>CreateImageVersion</c>.</summary>
public sealed record ImageVersionManifest
{
    /// <summary>The names under which users may ask for the version, beside those of the deployment.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How stable the version is.</summary>
    public string? VendorGuidance { get; init; }

    /// <summary>What the image is for.</summary>
    public string JobType { get; init; } = "NOTEBOOK_KERNEL";

    /// <summary>The framework, as <c>PyTorch 2.8.0</c>.</summary>
    [JsonPropertyName("mlFramework")]
    public string? MLFramework { get; init; }

    /// <summary>The language, as <c>Python 3.11</c>.</summary>
    public string? ProgrammingLang { get; init; }

    /// <summary>The processor, <c>CPU</c> or <c>GPU</c>.</summary>
    public string? Processor { get; init; }

    /// <summary>Whether it can train with Horovod.</summary>
    public bool Horovod { get; init; }

    /// <summary>The release notes; where the version comes from, if <see langword="null"/>.</summary>
    public string? ReleaseNotes { get; init; }
}
