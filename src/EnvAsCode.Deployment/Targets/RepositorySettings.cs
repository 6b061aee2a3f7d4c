namespace EnvAsCode.Deployment.Targets;

/// <summary>How the ECR repositories of a deployment are called and made.</summary>
public sealed record RepositorySettings
{
    /// <summary>What the repository's name has before the environment's: <c>envascode</c> for <c>envascode/churn</c>.</summary>
    public string Prefix { get; init; } = "envascode";

    /// <summary>Whether an image is scanned when it is pushed.</summary>
    public bool ScanOnPush { get; init; } = true;

    /// <summary>The KMS key that a new repository encrypts with; AES-256 with a key of ECR's unless set.</summary>
    public string? EncryptionKey { get; init; }

    /// <summary>The repository of an environment.</summary>
    /// <param name="environment">The environment's name.</param>
    public string NameOf(string environment) => this.Prefix + "/" + environment;
}
