using System.Collections.Generic;

namespace EnvAsCode.Deployment.Targets;

/// <summary>How images are built by AWS CodeBuild (docs/deployments.md).</summary>
public sealed record CodeBuildSettings
{
    /// <summary>The ARN of the role that builds run as.</summary>
    public required string Role { get; init; }

    /// <summary>The bucket that build contexts go to; SageMaker's default bucket, <c>sagemaker-Region-account</c>, unless set.</summary>
    public string? Bucket { get; init; }

    /// <summary>The size of the machine, as <c>BUILD_GENERAL1_MEDIUM</c>.</summary>
    public string ComputeType { get; init; } = "BUILD_GENERAL1_MEDIUM";

    /// <summary>Whether the machine has a GPU.</summary>
    public bool Gpu { get; init; }

    /// <summary>The image that builds run in; CodeBuild's own for the platform unless set.</summary>
    public string? BuildImage { get; init; }

    /// <summary>The VPC that builds run in; <see langword="null"/> for none.</summary>
    public CodeBuildVpc? Vpc { get; init; }

    /// <summary>Whether CodeBuild keeps Docker's layers for a while.</summary>
    public bool CacheLayers { get; init; }

    /// <summary>How long a build may run.</summary>
    public int TimeoutInMinutes { get; init; } = 60;

    /// <summary>Whether the project stays until the environment is destroyed, or goes after each build.</summary>
    public bool KeepProject { get; init; } = true;

    /// <summary>Whether the context stays in the bucket after the build.</summary>
    public bool KeepContext { get; init; }

    /// <summary>Whether the log stays after the build, which is that of the project.</summary>
    public bool KeepLog { get; init; } = true;
}

/// <summary>A VPC that builds run in; CodeBuild wants all three.</summary>
/// <param name="VpcId">The VPC, as <c>vpc-0123456789abcdef0</c>.</param>
/// <param name="Subnets">Subnets of it, with a way to ECR, S3 and CloudWatch Logs.</param>
/// <param name="SecurityGroupIds">The security groups of the builds.</param>
public sealed record CodeBuildVpc(string VpcId, IReadOnlyList<string> Subnets, IReadOnlyList<string> SecurityGroupIds);
