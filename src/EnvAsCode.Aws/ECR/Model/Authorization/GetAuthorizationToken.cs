using System.Collections.Generic;
using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.GetAuthorizationTokenAsync"/>.</summary>
public sealed class GetAuthorizationTokenRequest : AmazonWebServiceRequest
{
    /// <summary>Deprecated by the API: a token is good for every registry that the caller may reach.</summary>
    public List<string>? RegistryIds { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.GetAuthorizationTokenAsync"/>.</summary>
public sealed class GetAuthorizationTokenResponse : AmazonWebServiceResponse
{
    /// <summary>The tokens; one unless <c>RegistryIds</c> was set.</summary>
    public List<AuthorizationData>? AuthorizationData { get; set; }
}
