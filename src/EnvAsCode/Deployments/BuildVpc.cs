using System;

namespace EnvAsCode;

/// <summary>A VPC that CodeBuild builds in. CodeBuild takes all three together or none.</summary>
public sealed record BuildVpc
{
    /// <summary>A VPC.</summary>
    /// <param name="vpcId">See <see cref="VpcId"/>.</param>
    /// <param name="subnets">See <see cref="Subnets"/>.</param>
    /// <param name="securityGroupIds">See <see cref="SecurityGroupIds"/>.</param>
    public BuildVpc(string vpcId, EquatableArray<string> subnets, EquatableArray<string> securityGroupIds)
    {
        this.VpcId = vpcId ?? throw new ArgumentNullException(nameof(vpcId));
        this.Subnets = subnets;
        this.SecurityGroupIds = securityGroupIds;
    }

    /// <summary>The VPC, as <c>"vpc-0123456789abcdef0"</c>; <c>EAC5078</c> if it is not written like one.</summary>
    public string VpcId { get; init; }

    /// <summary>1 to 16 subnets of it, with a way to ECR, S3 and CloudWatch Logs: private ones with a NAT gateway or endpoints.</summary>
    public EquatableArray<string> Subnets { get; init; }

    /// <summary>1 to 5 security groups.</summary>
    public EquatableArray<string> SecurityGroupIds { get; init; }
}
