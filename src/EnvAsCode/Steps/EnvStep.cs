namespace EnvAsCode;

/// <summary>
/// Environment variables of the image (<c>ENV</c>). Written <c>Env("SPARK_HOME", "/opt/spark")</c>, or
/// <c>Env([new("LANG", "C.UTF-8"), new("LC_ALL", "C.UTF-8")])</c>.
/// </summary>
/// <remarks>
/// A value refers to arguments and variables as <c>$NAME</c> or <c>${NAME}</c>, as in a Dockerfile. Docker takes the values from before the
/// instruction, so a variable that refers to another one of the same list is written into an instruction of its own, and sees it.
/// </remarks>
public sealed record EnvStep : EnvironmentStep, IImageStep
{
    /// <summary>Environment variables.</summary>
    /// <param name="variables">See <see cref="Variables"/>.</param>
    public EnvStep(params EquatableArray<EnvironmentVariable> variables) => this.Variables = variables;

    /// <summary>The variables in order; at least one.</summary>
    public EquatableArray<EnvironmentVariable> Variables { get; init; }

    /// <summary>Whether a <c>$</c> in a value stands for itself, so that nothing in it is a reference.</summary>
    public bool IsLiteral { get; init; }
}
