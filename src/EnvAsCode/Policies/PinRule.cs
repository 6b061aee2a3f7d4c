namespace EnvAsCode;

/// <summary>How versions have to be pinned. Written <c>new(PinStyle.Exact, StrategyKind.CustomImage)</c>.</summary>
public sealed record PinRule
{
    /// <summary>A rule for environments with one of some strategies.</summary>
    /// <param name="style">See <see cref="Style"/>.</param>
    /// <param name="strategies">See <see cref="Strategies"/>.</param>
    public PinRule(PinStyle style, params EquatableArray<StrategyKind> strategies)
    {
        this.Style = style;
        this.Strategies = strategies;
    }

    /// <summary>The widest style that is allowed.</summary>
    public PinStyle Style { get; init; }

    /// <summary>The strategies of which an environment has one for the rule to concern it; every environment if empty.</summary>
    public EquatableArray<StrategyKind> Strategies { get; init; }

    /// <summary>Whether pre-releases are allowed; not if not set.</summary>
    public bool AllowsPreReleases { get; init; }
}
