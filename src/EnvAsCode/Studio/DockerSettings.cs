namespace EnvAsCode;

/// <summary>
/// Docker inside of Studio (SageMaker's <c>DockerSettings</c>): off in a new domain, and needed by SageMaker's local mode and by
/// <c>docker build</c>.
/// </summary>
public sealed record DockerSettings
{
    /// <summary>
    /// The accounts whose ECR repositories a domain without Internet access may pull from, twelve digits each and at most 20; none if empty
    /// (<c>EAC5016</c>).
    /// </summary>
    public EquatableArray<string> VpcOnlyTrustedAccounts { get; init; }

    /// <summary>Whether the Docker daemon runs without root.</summary>
    public bool Rootless { get; init; }
}
