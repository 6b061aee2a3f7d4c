using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>
/// An instance type, as <c>ml.t3.medium</c>. The API knows more than 170 and gains more, so that none is named here: write
/// <c>new("ml.t3.medium")</c>.
/// </summary>
/// <param name="value">The value on the wire.</param>
public sealed class AppInstanceType(string value) : ConstantClass(value);
