using System;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>A token for a registry.</summary>
public sealed class AuthorizationData
{
    /// <summary>The user name and the password, <c>AWS:…</c>, in base64. A secret: never log it.</summary>
    public string? AuthorizationToken { get; set; }

    /// <summary>When the token ends, in UTC: 12 hours after it was made.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>The URL of the registry, for <c>docker login</c>.</summary>
    public string? ProxyEndpoint { get; set; }
}
