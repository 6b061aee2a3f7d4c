using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>How apps reach the internet.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppNetworkAccessType(string value) : ConstantClass(value)
{
    /// <summary>Directly.</summary>
    public static readonly AppNetworkAccessType PublicInternetOnly = new("PublicInternetOnly");

    /// <summary>Through the VPC only.</summary>
    public static readonly AppNetworkAccessType VpcOnly = new("VpcOnly");
}
