using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>An error of Amazon ECR without a type of its own; <see cref="AmazonServiceException.ErrorCode"/> says which.</summary>
public class AmazonECRException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonServiceException(message, innerException, errorType, errorCode, requestId, statusCode);
