namespace EnvAsCode;

/// <summary>
/// The shell that reads the code of the steps after it (<c>SHELL</c>). Written <c>Shell("/bin/bash", "-o", "pipefail", "-c")</c>; Docker's
/// own is <c>/bin/sh -c</c>.
/// </summary>
public sealed record ShellStep : EnvironmentStep, IImageStep
{
    /// <summary>A shell.</summary>
    /// <param name="arguments">See <see cref="Arguments"/>.</param>
    public ShellStep(params EquatableArray<string> arguments) => this.Arguments = arguments;

    /// <summary>The program and its arguments, of which the last makes it read the next one as code (<c>-c</c>).</summary>
    public EquatableArray<string> Arguments { get; init; }
}
