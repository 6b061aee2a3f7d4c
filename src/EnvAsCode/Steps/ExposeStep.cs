namespace EnvAsCode;

/// <summary>
/// A port on which a program of the image listens (<c>EXPOSE</c>), which is documentation: Studio does not read it. Written
/// <c>Expose(8080)</c>.
/// </summary>
public sealed record ExposeStep : EnvironmentStep, IImageStep
{
    /// <summary>A port.</summary>
    /// <param name="port">See <see cref="Port"/>.</param>
    public ExposeStep(int port) => this.Port = port;

    /// <summary>The port, 1 to 65535. Studio Classic keeps 8888 for itself.</summary>
    public int Port { get; init; }

    /// <summary>Whether the port is one of UDP, not TCP.</summary>
    public bool IsUdp { get; init; }
}
