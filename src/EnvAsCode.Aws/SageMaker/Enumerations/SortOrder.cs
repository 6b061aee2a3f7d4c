using Amazon.Runtime;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>The order of a list.</summary>
/// <param name="value">The value on the wire.</param>
public sealed class SortOrder(string value) : ConstantClass(value)
{
    /// <summary>From the first up.</summary>
    public static readonly SortOrder Ascending = new("Ascending");

    /// <summary>From the last down.</summary>
    public static readonly SortOrder Descending = new("Descending");
}
