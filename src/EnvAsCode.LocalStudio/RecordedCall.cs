namespace EnvAsCode.LocalStudio;

/// <summary>A call that was answered, for tests that count calls.</summary>
/// <param name="Number">Its number since the host's start, from 1.</param>
/// <param name="Service">The service's signing name: <c>sagemaker</c>, <c>ecr</c> or <c>sts</c>.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Status">The HTTP status of the answer; 0 if a fault left it without one.</param>
public sealed record RecordedCall(int Number, string Service, string Operation, int Status)
{
    /// <summary>Whether the operation changes nothing.</summary>
    public bool IsRead =>
        this.Operation.StartsWith("Describe", System.StringComparison.Ordinal)
        || this.Operation.StartsWith("List", System.StringComparison.Ordinal)
        || this.Operation.StartsWith("Get", System.StringComparison.Ordinal)
        || this.Operation.StartsWith("BatchGet", System.StringComparison.Ordinal);
}
