namespace EnvAsCode;

/// <summary>
/// How the ECR repositories of a deployment are called and made. They are made on the first publish, with immutable tags.
/// </summary>
public sealed record EcrRepositories
{
    /// <summary>
    /// What a repository's name has before the environment's: <c>"envascode"</c>, if not set, for <c>envascode/churn</c>. Lower-case
    /// letters, digits, and <c>.</c>, <c>_</c>, <c>-</c> and <c>/</c> between them (ECR's <c>RepositoryName</c>); <c>EAC5066</c> otherwise.
    /// </summary>
    public string Prefix { get; init; } = "envascode";

    /// <summary>Whether ECR looks for known vulnerabilities in an image when it is pushed; it does if not set.</summary>
    public bool ScanOnPush { get; init; } = true;

    /// <summary>The KMS key that encrypts a new repository: its ARN, id or alias; AES-256 with a key of ECR's if not set.</summary>
    public string? EncryptionKey { get; init; }
}
