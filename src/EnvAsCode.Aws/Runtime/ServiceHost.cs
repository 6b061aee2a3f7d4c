using System;

namespace EnvAsCode.Aws.Runtime;

/// <summary>A host of a service.</summary>
/// <param name="usual">The host in most partitions.</param>
/// <param name="others">The partitions in which it is another.</param>
internal sealed class ServiceHost(string usual, params (string Partition, string Host)[] others)
{
    /// <summary>The host in a partition.</summary>
    /// <param name="partition">The partition, as <c>aws-us-gov</c>.</param>
    public string In(string partition) => Array.Find(others, other => other.Partition == partition).Host ?? usual;
}
