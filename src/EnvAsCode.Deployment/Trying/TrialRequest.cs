using System;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Trying;

/// <summary>What is tried, and how.</summary>
/// <param name="Manifest">The environment.</param>
public sealed record TrialRequest(EnvironmentManifest Manifest)
{
    /// <summary>The application, in any case and with or without hyphens; the first that the environment is for unless set.</summary>
    public string? AppType { get; init; }

    /// <summary>The image of the application, where the environment has none of its own.</summary>
    public string BaseImage { get; init; } = "public.ecr.aws/sagemaker/sagemaker-distribution:4.4.1-cpu";

    /// <summary>The network of the container, as <c>host</c>; the engine's own choice if <see langword="null"/>.</summary>
    public string? Network { get; init; }

    /// <summary>How long the script may take: five minutes in Studio.</summary>
    public TimeSpan ScriptLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the application may take until it answers.</summary>
    public TimeSpan HealthLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long the start of a kernel and a cell in it may take.</summary>
    public TimeSpan KernelLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether the application runs on afterwards.</summary>
    public bool Keep { get; init; }
}

/// <summary>How a trial ended that found nothing wrong.</summary>
/// <param name="Container">The container; it is gone unless it was to be kept.</param>
/// <param name="Address">Where the application answers; <see langword="null"/> if it is gone, or answers only inside its container.</param>
public sealed record TrialResult(string Container, Uri? Address);
