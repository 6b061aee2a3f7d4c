using System.Collections.Generic;

namespace EnvAsCode.Deployment.Targets;

/// <summary>Where environments are deployed to, as <c>deployments/&lt;name&gt;.json</c> says (docs/deployments.md).</summary>
public sealed record DeploymentTarget
{
    /// <summary>The version of the format.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The deployment's name. It is part of tags and an alias of the image versions that it uses.</summary>
    public required string Name { get; init; }

    /// <summary>The C# member that declares it, as <c>Deployments.Production</c>.</summary>
    public string? Declaration { get; init; }

    /// <summary>The account, twelve digits. Credentials of another account are refused.</summary>
    public required string Account { get; init; }

    /// <summary>The Region, as <c>eu-west-1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The Studio domain, as <c>d-abcdef123456</c>; <see langword="null"/> if nothing is attached.</summary>
    public string? Domain { get; init; }

    /// <summary>The ARN of the role with which SageMaker pulls images; the domain's execution role unless set.</summary>
    public string? Role { get; init; }

    /// <summary>The repositories that images are pushed to.</summary>
    public RepositorySettings Repositories { get; init; } = new();

    /// <summary>How images are built by AWS CodeBuild; <see langword="null"/> where they are built on the machine that publishes.</summary>
    public CodeBuildSettings? CodeBuild { get; init; }

    /// <summary>How many earlier versions of an image prune leaves for a rollback.</summary>
    public int KeepVersions { get; init; } = 2;

    /// <summary>The environments that are built, pushed and registered: attached ones and others.</summary>
    public required IReadOnlyList<string> Environments { get; init; }

    /// <summary>Who is offered which of them.</summary>
    public required IReadOnlyList<TargetAttachment> Attachments { get; init; }
}
