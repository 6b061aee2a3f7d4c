using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A value breaks a constraint of the API. The SageMaker model does not declare it, but the service answers with it.</summary>
public sealed class ValidationException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonSageMakerException(message, innerException, errorType, errorCode, requestId, statusCode);
