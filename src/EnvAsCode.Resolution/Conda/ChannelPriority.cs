namespace EnvAsCode.Resolution.Conda;

/// <summary>What the order of channels means (conda's <c>channel_priority</c>).</summary>
public enum ChannelPriority
{
    /// <summary>All packages of a name come from the first channel that has one.</summary>
    Strict,

    /// <summary>A package of an earlier channel is preferred to any of a later one.</summary>
    Flexible,

    /// <summary>The order of channels counts only between packages that are otherwise equal.</summary>
    Disabled,
}
