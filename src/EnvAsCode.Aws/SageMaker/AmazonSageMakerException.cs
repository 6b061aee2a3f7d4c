using System;
using System.Net;
using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>An error of Amazon SageMaker without a type of its own; <see cref="AmazonServiceException.ErrorCode"/> says which.</summary>
public class AmazonSageMakerException(
    string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
    : AmazonServiceException(message, innerException, errorType, errorCode, requestId, statusCode);
