using System;

namespace EnvAsCode.LocalStudio;

/// <summary>How long the work takes that the API does after it has answered. Zero is done by the next call.</summary>
public sealed record TransitionDelays
{
    /// <summary>No delay at all.</summary>
    public static TransitionDelays None { get; } = All(TimeSpan.Zero);

    /// <summary>Images: CREATING, UPDATING, DELETING.</summary>
    public TimeSpan Image { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Image versions: CREATING, DELETING.</summary>
    public TimeSpan ImageVersion { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Domains: Pending, Updating, Deleting.</summary>
    public TimeSpan Domain { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>User profiles: Pending, Updating, Deleting.</summary>
    public TimeSpan UserProfile { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Spaces: Pending, Updating, Deleting.</summary>
    public TimeSpan Space { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Apps: Pending, Deleting.</summary>
    public TimeSpan App { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Image scans: IN_PROGRESS.</summary>
    public TimeSpan ImageScan { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The same delay for everything.</summary>
    /// <param name="delay">The delay.</param>
    public static TransitionDelays All(TimeSpan delay) => new()
    {
        Image = delay,
        ImageVersion = delay,
        Domain = delay,
        UserProfile = delay,
        Space = delay,
        App = delay,
        ImageScan = delay,
    };
}
