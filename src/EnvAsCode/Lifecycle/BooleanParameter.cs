namespace EnvAsCode;

/// <summary>
/// A switch at the top of a script, <c>true</c> or <c>false</c>. Written <c>Parameter("SCHEDULED", true)</c>, and read in shell code as
/// <c>if [[ "$SCHEDULED" == true ]]</c>. The script ends with a message if somebody made it something else.
/// </summary>
public sealed record BooleanParameter : ScriptParameter
{
    /// <summary>A Boolean parameter.</summary>
    /// <param name="name">See <see cref="ScriptParameter.Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public BooleanParameter(string name, bool value)
        : base(name) => this.Value = value;

    /// <summary>The value.</summary>
    public bool Value { get; init; }
}
