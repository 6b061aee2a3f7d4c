using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Something of this name exists, is still used, or is being changed by someone else.</summary>
public sealed class ResourceInUseException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonSageMakerException(message, innerException, errorType, errorCode, requestId, statusCode);
