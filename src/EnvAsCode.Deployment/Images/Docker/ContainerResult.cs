namespace EnvAsCode.Deployment.Images;

/// <summary>How a container ended.</summary>
/// <param name="ExitCode">The exit code of its program; 127 if it could not be started.</param>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Error">What it wrote to its standard error.</param>
internal sealed record ContainerResult(long ExitCode, string Output, string Error)
{
    /// <summary>The last line of its errors, or else of its output: mostly the reason of a failure.</summary>
    public string LastLine => ProgramOutput.LastLine(this.Error) ?? ProgramOutput.LastLine(this.Output) ?? "exit code " + this.ExitCode;
}
