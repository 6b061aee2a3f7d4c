using System;
using System.Linq;

namespace EnvAsCode.Tool.Verbs;

/// <summary>
/// An address that the environment of the process names for AWS: left over from a local Studio, it would take what is meant for AWS.
/// </summary>
internal static class StrayEndpoint
{
    // AWS SDKs and Tools Reference Guide, "Service-specific endpoints".
    private const string Ignore = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";

    private static readonly string[] Variables =
    [
        "AWS_ENDPOINT_URL_SAGEMAKER", "AWS_ENDPOINT_URL_ECR", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_CODEBUILD",
        "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", "AWS_ENDPOINT_URL",
    ];

    /// <summary>The address; <see langword="null"/> if none is named, or what is named is none.</summary>
    public static Uri? Address => Uri.TryCreate(Named.Value, UriKind.Absolute, out Uri? address) ? address : null;

    private static (string Name, string? Value) Named =>
        string.Equals(Environment.GetEnvironmentVariable(Ignore), "true", StringComparison.OrdinalIgnoreCase)
            ? default
            : Variables
                .Select(static name => (Name: name, Value: Environment.GetEnvironmentVariable(name)))
                .FirstOrDefault(static variable => !string.IsNullOrEmpty(variable.Value));

    /// <summary>The address and its variable; <see langword="null"/> if none is named.</summary>
    public static string? Find() => Named is { Value: not null } named ? $"{named.Value} ({named.Name})" : null;
}
