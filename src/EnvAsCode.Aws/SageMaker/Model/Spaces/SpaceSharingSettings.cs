using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Whether a space is private or shared.</summary>
public sealed class SpaceSharingSettings
{
    /// <summary>Whether the space is private or shared.</summary>
    [AWSProperty(Required = true)]
    public SharingType? SharingType { get; set; }
}
