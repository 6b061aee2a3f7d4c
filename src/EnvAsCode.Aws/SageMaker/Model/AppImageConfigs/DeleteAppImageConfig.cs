using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteAppImageConfigAsync"/>.</summary>
public sealed class DeleteAppImageConfigRequest : AmazonWebServiceRequest
{
    /// <summary>The name of the app image config: 1 to 63 letters, digits and <c>-</c>.</summary>
    [AWSProperty(Required = true)]
    public string? AppImageConfigName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteAppImageConfigAsync"/>.</summary>
public sealed class DeleteAppImageConfigResponse : AmazonWebServiceResponse;
