using System.Collections.Generic;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.CreateAppAsync"/>.</summary>
public sealed class CreateAppRequest : AppRequest
{
    /// <summary>The tags: at most 50.</summary>
    public List<Tag>? Tags { get; set; }

    /// <summary>The image, the instance type and the lifecycle configuration of the app.</summary>
    public ResourceSpec? ResourceSpec { get; set; }

    /// <summary>Whether the app starts without the user's own settings, to repair a space that no longer starts.</summary>
    public bool? RecoveryMode { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.CreateAppAsync"/>.</summary>
public sealed class CreateAppResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the app.</summary>
    public string? AppArn { get; set; }
}
