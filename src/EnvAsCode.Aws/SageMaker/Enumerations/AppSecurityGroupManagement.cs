using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>Who manages the security groups of apps.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppSecurityGroupManagement(string value) : ConstantClass(value)
{
    /// <summary>SageMaker.</summary>
    public static readonly AppSecurityGroupManagement Service = new("Service");

    /// <summary>The customer.</summary>
    public static readonly AppSecurityGroupManagement Customer = new("Customer");
}
