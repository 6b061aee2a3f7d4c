namespace EnvAsCode.Deployment.Images;

/// <summary>Where to push an image.</summary>
/// <param name="RepositoryUri">
/// The repository as ECR names it, as <c>123456789012.dkr.ecr.eu-west-1.amazonaws.com/envascode/churn</c>.
/// </param>
/// <param name="Tag">The tag. The repository's tags may be immutable: one that is there with the same content is as good as pushed.</param>
/// <param name="Credentials">The credentials of the registry.</param>
public sealed record ImagePushRequest(string RepositoryUri, string Tag, RegistryCredentials Credentials);
