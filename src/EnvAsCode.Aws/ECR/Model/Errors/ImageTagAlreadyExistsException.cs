using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The tag is another image's, and the repository's tags are immutable.</summary>
public sealed class ImageTagAlreadyExistsException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonECRException(message, innerException, errorType, errorCode, requestId, statusCode);
