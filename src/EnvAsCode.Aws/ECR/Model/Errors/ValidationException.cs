using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A value breaks a constraint of the API.</summary>
public sealed class ValidationException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonECRException(message, innerException, errorType, errorCode, requestId, statusCode);
