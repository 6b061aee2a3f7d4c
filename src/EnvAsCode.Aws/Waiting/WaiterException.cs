using System;
using Amazon.Runtime;

namespace EnvAsCode.Aws.Waiting;

/// <summary>A resource did not get to the status that was waited for.</summary>
public sealed class WaiterException : AmazonClientException
{
    internal WaiterException(string message, string resource, string? status, string? failureReason, Exception? innerException = null)
        : base(message, innerException)
    {
        this.Resource = resource;
        this.Status = status;
        this.FailureReason = failureReason;
    }

    /// <summary>The resource, as <c>image 'churn'</c>.</summary>
    public string Resource { get; }

    /// <summary>The last status that was seen; <see langword="null"/> if none was.</summary>
    public string? Status { get; }

    /// <summary>Why it failed, in the service's words; <see langword="null"/> if the service said nothing, as after a time-out.</summary>
    public string? FailureReason { get; }
}
