using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Applying;

/// <summary>What is known of an environment's image while a plan is applied: what planning found at first, then what steps made.</summary>
internal sealed record EnvironmentFacts
{
    /// <summary>The repository as ECR names it, when it is there.</summary>
    public string? RepositoryUri { get; init; }

    /// <summary>The image that this run built.</summary>
    public BuiltImage? Built { get; init; }

    /// <summary>The digest of the pushed image, when it is there.</summary>
    public string? Digest { get; init; }

    /// <summary>The number of the image version, when it is there.</summary>
    public int? Version { get; init; }

    /// <inheritdoc cref="PlannedEnvironment.BaseImage"/>
    public string? BaseImage => PlannedEnvironment.BaseImageOf(this.RepositoryUri, this.Digest);

    /// <summary>What planning found.</summary>
    public static EnvironmentFacts Of(PlannedEnvironment planned) =>
        new() { RepositoryUri = planned.RepositoryUri, Digest = planned.Digest, Version = planned.Version };

    /// <summary>The facts after a step.</summary>
    /// <param name="result">What it made; <see langword="null"/> for nothing that others need.</param>
    public EnvironmentFacts With(StepResult? result) => result switch
    {
        StepResult.Repository repository => this with { RepositoryUri = repository.Uri },
        StepResult.Build build => this with { Built = build.Image },
        StepResult.Push push => this with { Digest = push.Digest },
        StepResult.ImageVersion version => this with { Version = version.Version },
        _ => this,
    };
}
