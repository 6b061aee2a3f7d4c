using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The repository has no lifecycle policy.</summary>
public sealed class LifecyclePolicyNotFoundException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonECRException(message, innerException, errorType, errorCode, requestId, statusCode);
