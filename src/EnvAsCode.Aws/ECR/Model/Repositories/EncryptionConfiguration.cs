using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>How a repository is encrypted.</summary>
public sealed class EncryptionConfiguration
{
    /// <summary>Whose key encrypts.</summary>
    [AWSProperty(Required = true)]
    public EncryptionType? EncryptionType { get; set; }

    /// <summary>The KMS key: id, ARN or alias; AWS's own if not set.</summary>
    public string? KmsKey { get; set; }
}
