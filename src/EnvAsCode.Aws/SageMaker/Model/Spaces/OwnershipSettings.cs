using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Who owns a space.</summary>
public sealed class OwnershipSettings
{
    /// <summary>The user profile that owns the space.</summary>
    [AWSProperty(Required = true)]
    public string? OwnerUserProfileName { get; set; }
}
