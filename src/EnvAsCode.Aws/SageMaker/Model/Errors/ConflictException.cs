using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Someone else is changing the same resource.</summary>
public sealed class ConflictException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonSageMakerException(message, innerException, errorType, errorCode, requestId, statusCode);
