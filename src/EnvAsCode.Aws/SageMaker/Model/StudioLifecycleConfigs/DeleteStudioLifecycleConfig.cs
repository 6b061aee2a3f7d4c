using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteStudioLifecycleConfigAsync"/>.</summary>
public sealed class DeleteStudioLifecycleConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the lifecycle configuration: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? StudioLifecycleConfigName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteStudioLifecycleConfigAsync"/>.</summary>
public sealed class DeleteStudioLifecycleConfigResponse : AmazonWebServiceResponse;
