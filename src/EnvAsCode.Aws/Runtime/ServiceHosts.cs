namespace EnvAsCode.Aws.Runtime;

/// <summary>What stands before the Region in a service's host names; after it comes the DNS suffix of the partition.</summary>
/// <param name="Standard">The host over IPv4.</param>
/// <param name="Fips">The host with FIPS 140 validated cryptography.</param>
/// <param name="DualStack">The host over IPv4 and IPv6.</param>
/// <param name="FipsDualStack">The host with both.</param>
internal sealed record ServiceHosts(ServiceHost Standard, ServiceHost Fips, ServiceHost DualStack, ServiceHost FipsDualStack);
