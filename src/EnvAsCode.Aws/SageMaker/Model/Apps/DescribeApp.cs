using System;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DescribeAppAsync"/>.</summary>
public sealed class DescribeAppRequest : AppRequest;

/// <summary>The answer of <see cref="IAmazonSageMaker.DescribeAppAsync"/>.</summary>
public sealed class DescribeAppResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the app.</summary>
    public string? AppArn { get; set; }

    /// <summary>The type of the app.</summary>
    public AppType? AppType { get; set; }

    /// <summary>The name of the app; <c>default</c> for JupyterLab and Code Editor.</summary>
    public string? AppName { get; set; }

    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the user profile: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? UserProfileName { get; set; }

    /// <summary>The name of the space: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? SpaceName { get; set; }

    /// <summary>The status.</summary>
    public AppStatus? Status { get; set; }

    /// <summary>Whether the app passes on the identity of its user.</summary>
    public FeatureStatus? EffectiveTrustedIdentityPropagationStatus { get; set; }

    /// <summary>Whether the app starts without the user's own settings, to repair a space that no longer starts.</summary>
    public bool? RecoveryMode { get; set; }

    /// <summary>When the app last answered a health check, in UTC.</summary>
    public DateTime? LastHealthCheckTimestamp { get; set; }

    /// <summary>When a user last did something in the app, in UTC.</summary>
    public DateTime? LastUserActivityTimestamp { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Why the last operation failed; not set unless the status says that it did.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The image, the instance type and the lifecycle configuration of the app.</summary>
    public ResourceSpec? ResourceSpec { get; set; }

    /// <summary>The ARN of the lifecycle configuration that runs at every start, before the user's own; <c>None</c> for none.</summary>
    public string? BuiltInLifecycleConfigArn { get; set; }
}
