using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>What the runtime must know of a service that speaks AWS JSON 1.1.</summary>
internal sealed class JsonService : IServiceMetadata
{
    /// <summary>The service's id in the SDKs; it names the <c>AWS_ENDPOINT_URL_…</c> variable.</summary>
    public required string ServiceId { get; init; }

    /// <summary>The date of the API's model.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>What stands before the operation's name in <c>X-Amz-Target</c>.</summary>
    public required string TargetPrefix { get; init; }

    /// <summary>The service's name in a Signature Version 4 credential scope.</summary>
    public required string SigningName { get; init; }

    /// <summary>The hosts of the service.</summary>
    public required ServiceHosts Hosts { get; init; }

    /// <summary>
    /// Makes the exception for an error answer. The models spell some codes with <c>Exception</c> at the end and some without
    /// (<c>ResourceNotFound</c>), and services answer with either, so the ending does not count.
    /// </summary>
    public required Func<ErrorResponse, AmazonServiceException> CreateException { get; init; }

    /// <summary>No operation of these services has another name in .NET.</summary>
    public IDictionary<string, string> OperationNameMapping => ReadOnlyDictionary<string, string>.Empty;
}
