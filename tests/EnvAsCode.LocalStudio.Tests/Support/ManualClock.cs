using System;
using System.Threading;

namespace EnvAsCode.LocalStudio.Tests.Support;

/// <summary>
/// A clock that stands still until a test moves it. Who waits by it waits no real time, and the clock is later by the wait.
/// </summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 7, 31, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => this.now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.Advance(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    public void Advance(TimeSpan time) => this.now += time;
}
