using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>How the users of a domain sign in.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AuthMode(string value) : ConstantClass(value)
{
    /// <summary>Through IAM Identity Center.</summary>
    public static readonly AuthMode SSO = new("SSO");

    /// <summary>Through IAM.</summary>
    public static readonly AuthMode IAM = new("IAM");
}
