using System;

namespace EnvAsCode.LocalStudio;

/// <summary>
/// A real image registry that stands behind ECR's answers: clients push to and pull from it, and images are read from it.
/// </summary>
/// <param name="Endpoint">Its address, as <c>http://127.0.0.1:5000</c>.</param>
public sealed record RegistryOptions(Uri Endpoint)
{
    /// <summary>
    /// The password of the user <c>AWS</c>, for clients and for LocalStudio itself. A registry without authentication ignores it.
    /// </summary>
    public string Password { get; init; } = LocalStudioOptions.DefaultAccessKey;

    /// <summary>What image references start with, as <c>127.0.0.1:5000</c>.</summary>
    internal string Host => this.Endpoint.Authority;

    /// <summary>Without the password.</summary>
    public override string ToString() => this.Endpoint.ToString();
}
