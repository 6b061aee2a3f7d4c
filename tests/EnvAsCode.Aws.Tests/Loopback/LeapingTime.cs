using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Aws.Tests.Loopback;

/// <summary>A clock that leaps to the end of every delay, and remembers the delays.</summary>
internal sealed class LeapingTime : TimeProvider
{
    private TimeSpan now;

    /// <summary>The delays so far, in seconds.</summary>
    public List<double> Delays { get; } = [];

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override long GetTimestamp() => this.now.Ticks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.now += dueTime;
        this.Delays.Add(dueTime.TotalSeconds);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Fired();
    }

    private sealed class Fired : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
