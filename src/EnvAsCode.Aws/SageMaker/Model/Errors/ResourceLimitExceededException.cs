using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A quota of the account is reached.</summary>
public sealed class ResourceLimitExceededException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonSageMakerException(message, innerException, errorType, errorCode, requestId, statusCode);
