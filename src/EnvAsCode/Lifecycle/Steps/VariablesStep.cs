namespace EnvAsCode;

/// <summary>Environment variables for the script, for shells and for notebooks. Written <c>Variables(new("TEAM", "churn"))</c>.</summary>
public sealed record VariablesStep : EnvironmentStep, IScriptStep
{
    /// <summary>Environment variables.</summary>
    /// <param name="variables">See <see cref="Variables"/>.</param>
    public VariablesStep(params EquatableArray<ScriptVariable> variables) => this.Variables = variables;

    /// <summary>The variables; no password or token, since a script can be read by everybody who can describe it.</summary>
    public EquatableArray<ScriptVariable> Variables { get; init; }
}
