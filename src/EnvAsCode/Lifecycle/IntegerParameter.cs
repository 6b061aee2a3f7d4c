namespace EnvAsCode;

/// <summary>
/// A whole number at the top of a script. Written <c>Parameter("TIMEOUT_IN_MINUTES", 120)</c>. The script ends with a message if somebody
/// made it something else.
/// </summary>
public sealed record IntegerParameter : ScriptParameter
{
    /// <summary>An integer parameter.</summary>
    /// <param name="name">See <see cref="ScriptParameter.Name"/>.</param>
    /// <param name="value">See <see cref="Value"/>.</param>
    public IntegerParameter(string name, int value)
        : base(name) => this.Value = value;

    /// <summary>The value.</summary>
    public int Value { get; init; }

    /// <summary>The least value that the script accepts (<c>EAC4004</c>); no bound if not set.</summary>
    public int? Minimum { get; init; }

    /// <summary>The greatest value that the script accepts (<c>EAC4004</c>); no bound if not set.</summary>
    public int? Maximum { get; init; }
}
