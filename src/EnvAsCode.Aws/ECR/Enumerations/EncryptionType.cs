using Amazon.Runtime;

namespace EnvAsCode.Aws.ECR;

/// <summary>Whose key encrypts a repository.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class EncryptionType(string value) : ConstantClass(value)
{
    /// <summary>Amazon S3's.</summary>
    public static readonly EncryptionType AES256 = new("AES256");

    /// <summary>A KMS key.</summary>
    public static readonly EncryptionType KMS = new("KMS");

    /// <summary>A KMS key, in two layers.</summary>
    public static readonly EncryptionType KMS_DSSE = new("KMS_DSSE");
}
