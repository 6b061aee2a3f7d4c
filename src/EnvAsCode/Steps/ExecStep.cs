namespace EnvAsCode;

/// <summary>
/// A program and its arguments, each of which arrives as it is written: nothing in them is code to a shell. Written
/// <c>Exec("julia", "-e", "using Pkg; Pkg.add(\"CSV\")")</c>.
/// </summary>
public sealed record ExecStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A program and its arguments.</summary>
    /// <param name="arguments">See <see cref="Arguments"/>.</param>
    public ExecStep(params EquatableArray<ScriptText> arguments) => this.Arguments = arguments;

    /// <summary>The program, then its arguments; at least one item.</summary>
    public EquatableArray<ScriptText> Arguments { get; init; }
}
