namespace EnvAsCode.Emit.Emitters;

/// <summary>What stands in JSON inputs for what is only known where they are used, as <c>envsubst</c> replaces it.</summary>
internal static class Placeholders
{
    /// <summary>The AWS partition, as <c>aws</c>.</summary>
    public const string Partition = "${Partition}";

    /// <summary>The Region, as <c>eu-west-1</c>.</summary>
    public const string Region = "${Region}";

    /// <summary>The account, twelve digits.</summary>
    public const string AccountId = "${AccountId}";

    /// <summary>The SageMaker domain, as <c>d-abcdef123456</c>.</summary>
    public const string DomainId = "${DomainId}";

    /// <summary>The name of a new domain.</summary>
    public const string DomainName = "${DomainName}";

    /// <summary>How the users of a new domain sign in: <c>IAM</c> or <c>SSO</c>.</summary>
    public const string AuthMode = "${AuthMode}";

    /// <summary>The VPC of a new domain.</summary>
    public const string VpcId = "${VpcId}";

    /// <summary>A subnet of a new domain.</summary>
    public const string SubnetId = "${SubnetId}";

    /// <summary>The ARN of the role as which the users' applications and their scripts run.</summary>
    public const string ExecutionRoleArn = "${ExecutionRoleArn}";

    /// <summary>The bucket that a build's context is put into.</summary>
    public const string BuildBucket = "${BuildBucket}";

    /// <summary>The ARN of the role as which CodeBuild builds the image.</summary>
    public const string BuildRoleArn = "${BuildRoleArn}";

    /// <summary>The ECR repository of the image.</summary>
    public const string Repository = "${Repository}";

    /// <summary>The ARN of the role with which SageMaker pulls the image.</summary>
    public const string RoleArn = "${RoleArn}";

    /// <summary>The pushed image, as <c>&lt;account&gt;.dkr.ecr.&lt;region&gt;.amazonaws.com/&lt;repository&gt;@sha256:…</c>.</summary>
    public const string ImageUri = "${ImageUri}";

    /// <summary>The ARN of a lifecycle configuration.</summary>
    public static string LifecycleConfigurationArn(string name) =>
        "arn:" + Partition + ":sagemaker:" + Region + ":" + AccountId + ":studio-lifecycle-config/" + name;
}
