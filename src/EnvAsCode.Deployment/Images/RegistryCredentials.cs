using System;

namespace EnvAsCode.Deployment.Images;

/// <summary>Short-lived credentials of a registry. They are held in memory and never written to a file or log.</summary>
/// <param name="Registry">The registry's address, as <c>https://123456789012.dkr.ecr.eu-west-1.amazonaws.com</c>.</param>
/// <param name="UserName">The user, <c>AWS</c> for ECR.</param>
/// <param name="Password">The password.</param>
public sealed record RegistryCredentials(Uri Registry, string UserName, string Password)
{
    /// <summary>Without the password.</summary>
    public override string ToString() => $"RegistryCredentials of {this.UserName} for {this.Registry}";
}
