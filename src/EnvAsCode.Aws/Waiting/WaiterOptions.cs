using System;

namespace EnvAsCode.Aws.Waiting;

/// <summary>How to wait for a resource.</summary>
public sealed record WaiterOptions
{
    /// <summary>The time between the first two looks; it doubles from one to the next. A quarter of a second unless set.</summary>
    public TimeSpan InitialDelay { get; init; } = TimeSpan.FromSeconds(0.25);

    /// <summary>The longest time between two looks. 10 seconds unless set.</summary>
    public TimeSpan MaximumDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait in all. 20 minutes unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>
    /// For how long a resource that was just created may be missing: what one API call wrote, the next does not always see yet.
    /// 15 seconds unless set.
    /// </summary>
    public TimeSpan MissingAfterCreation { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Hears of every look.</summary>
    public IProgress<WaiterProgress>? Progress { get; init; }

    /// <summary>The clock; tests set their own.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
