using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.DeleteAppAsync"/>.</summary>
public sealed class DeleteAppRequest : AppRequest;

/// <summary>The answer of <see cref="IAmazonSageMaker.DeleteAppAsync"/>.</summary>
public sealed class DeleteAppResponse : AmazonWebServiceResponse;
