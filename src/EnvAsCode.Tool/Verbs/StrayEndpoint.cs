using System;
using System.Linq;

namespace EnvAsCode.Tool.Verbs;

/// <summary>
/// An address that the environment of the process names for AWS: left over from a local Studio, it would take what is meant for AWS.
/// </summary>
internal static class StrayEndpoint
{
    // AWS SDKs and Tools Reference Guide, "Service-specific endpoints".
    private static readonly string[] Variables =
        ["AWS_ENDPOINT_URL_SAGEMAKER", "AWS_ENDPOINT_URL_ECR", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"];

    /// <summary>The address and its variable; <see langword="null"/> if none is named.</summary>
    public static string? Find() => Variables
        .Select(static name => (Name: name, Value: Environment.GetEnvironmentVariable(name)))
        .Where(static variable => !string.IsNullOrEmpty(variable.Value))
        .Select(static variable => $"{variable.Value} ({variable.Name})")
        .FirstOrDefault();
}
