using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>There is nothing of this name.</summary>
public sealed class ResourceNotFoundException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonSageMakerException(message, innerException, errorType, errorCode, requestId, statusCode);
