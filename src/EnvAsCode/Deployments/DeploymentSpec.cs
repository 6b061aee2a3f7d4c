using System;

namespace EnvAsCode;

/// <summary>
/// Where environments are published to: an account, a Region, a Studio domain, and who in it is offered which environment. Nothing is
/// deployed to AWS unless a deployment is named; without one, publishing goes to the local Studio.
/// </summary>
public sealed record DeploymentSpec
{
    /// <summary>A deployment with a name; the rest is set in the object initializer.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    public DeploymentSpec(string name) => this.Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>
    /// The name by which it is published to, unique in the project; part of tags and an alias of image versions. 1 to 63 lower-case
    /// letters, digits and single hyphens between them, and not <c>local</c>, which is always there; <c>EAC5060</c> otherwise.
    /// </summary>
    public string Name { get; init; }

    /// <summary>The account's id, twelve digits; <c>EAC5061</c> otherwise. Credentials of another account are refused.</summary>
    public required string Account { get; init; }

    /// <summary>The Region of the domain, as <c>"eu-west-1"</c>; <c>EAC5062</c> if it is not written like one.</summary>
    public required string Region { get; init; }

    /// <summary>
    /// The Studio domain, as <c>"d-abcdef123456"</c>; <c>EAC5063</c> if it is not written like one. Needed by <see cref="Attach"/>.
    /// </summary>
    public string? Domain { get; init; }

    /// <summary>
    /// The ARN of the role with which SageMaker pulls the images; the execution role of the domain's default user settings if not set.
    /// <c>EAC5064</c> if it is not written like one.
    /// </summary>
    public string? Role { get; init; }

    /// <summary>The ECR repositories that images are pushed to, one for each environment.</summary>
    public EcrRepositories Repositories { get; init; } = new();

    /// <summary>
    /// What builds the images, as <c>new ImageBuilder.CodeBuild { Role = "…" }</c>; the Docker Engine of the publishing machine if not
    /// set. <c>-p:EnvAsCodeImageBuilder=docker</c> or <c>codebuild</c> chooses for one publish.
    /// </summary>
    public ImageBuilder? ImageBuilder { get; init; }

    /// <summary>
    /// How many earlier versions of an image a prune leaves, for a rollback: 2 if not set, from 0 to 100 (<c>EAC5065</c>).
    /// </summary>
    public int KeepVersions { get; init; } = 2;

    /// <summary>
    /// Who is offered which environment, written with <see cref="Attachments"/>:
    /// <c>[ToDomain(Churn.Cpu), ToUserProfile("alice", Churn.Gpu)]</c>. What is attached by others stays attached.
    /// </summary>
    public EquatableArray<Attachment> Attach { get; init; }

    /// <summary>Environments that are built, pushed and registered, and offered to nobody, as images for jobs.</summary>
    public EquatableArray<EnvironmentSpec> Register { get; init; }
}
