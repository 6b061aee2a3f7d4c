namespace EnvAsCode;

/// <summary>
/// Steps without which the application starts all the same: where one of them fails, the log says so, those behind it are left out, and the
/// script goes on. Written <c>Optional(S3Sync("s3://team-models", "~/models"))</c>.
/// </summary>
/// <remarks>
/// A default script that fails keeps everybody out of the application in which it could be mended, so that this is the word for whatever
/// an application can do without. The steps run in a subshell: what they export reaches the steps behind them, other variables of the
/// shell and its folder do not.
/// </remarks>
public sealed record OptionalStep : EnvironmentStep, IScriptStep
{
    /// <summary>Steps that may fail.</summary>
    /// <param name="steps">See <see cref="Steps"/>.</param>
    public OptionalStep(params EquatableArray<IScriptStep> steps) => this.Steps = steps;

    /// <summary>The steps, in order; at least one.</summary>
    public EquatableArray<IScriptStep> Steps { get; init; }
}
