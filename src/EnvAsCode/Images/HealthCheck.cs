namespace EnvAsCode;

/// <summary>
/// How Docker finds out whether a container of the image still works (<c>HEALTHCHECK</c>). Written <c>HealthCheck = new("curl", "-f",
/// "http://localhost:8080/ping")</c>. Studio, processing and training do not read it; a container service may.
/// </summary>
public sealed record HealthCheck
{
    /// <summary>A health check.</summary>
    /// <param name="command">See <see cref="Command"/>.</param>
    public HealthCheck(params EquatableArray<string> command) => this.Command = command;

    /// <summary>No health check, whatever the base has (<c>HEALTHCHECK NONE</c>).</summary>
    public static HealthCheck None { get; } = new();

    /// <summary>The program and its arguments, which no shell reads: 0 says that the container is healthy, 1 that it is not.</summary>
    public EquatableArray<string> Command { get; init; }

    /// <summary>The seconds between two checks (<c>--interval</c>); Docker's 30 if not set.</summary>
    public int? Interval { get; init; }

    /// <summary>The seconds after which a check has failed (<c>--timeout</c>); Docker's 30 if not set.</summary>
    public int? Timeout { get; init; }

    /// <summary>
    /// The seconds that the container has to start, in which a failure does not count (<c>--start-period</c>); Docker's 0 if not set.
    /// </summary>
    public int? StartPeriod { get; init; }

    /// <summary>How many failures in a row make the container unhealthy (<c>--retries</c>); Docker's 3 if not set.</summary>
    public int? Retries { get; init; }
}
