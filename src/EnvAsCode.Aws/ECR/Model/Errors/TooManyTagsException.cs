using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>There are more than 50 tags.</summary>
public sealed class TooManyTagsException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonECRException(message, innerException, errorType, errorCode, requestId, statusCode);
