using System;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.DeleteLifecyclePolicyAsync"/>.</summary>
public sealed class DeleteLifecyclePolicyRequest : AmazonWebServiceRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    [AWSProperty(Required = true)]
    public string? RepositoryName { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.DeleteLifecyclePolicyAsync"/>.</summary>
public sealed class DeleteLifecyclePolicyResponse : AmazonWebServiceResponse
{
    /// <summary>The account of the registry.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The name of the repository: 2 to 256 characters, lower case, with <c>/</c> between its parts.</summary>
    public string? RepositoryName { get; set; }

    /// <summary>The policy in JSON: 100 to 30,720 characters.</summary>
    public string? LifecyclePolicyText { get; set; }

    /// <summary>When the policy was last applied, in UTC.</summary>
    public DateTime? LastEvaluatedAt { get; set; }
}
