using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace EnvAsCode.LocalStudio.Protocol;

/// <summary>The latest calls. Old ones are forgotten, so that a host that runs for weeks does not grow.</summary>
internal sealed class CallLog
{
    private const int Most = 10_000;

    private readonly Lock gate = new();
    private readonly Queue<RecordedCall> calls = new();
    private int count;

    /// <summary>The number of the next call.</summary>
    public int Next() => Interlocked.Increment(ref this.count);

    /// <summary>Notes a call.</summary>
    public void Add(RecordedCall call)
    {
        lock (this.gate)
        {
            this.calls.Enqueue(call);
            if (this.calls.Count > Most)
            {
                this.calls.Dequeue();
            }
        }
    }

    /// <summary>The calls, in the order of their numbers.</summary>
    public IReadOnlyList<RecordedCall> ToList()
    {
        lock (this.gate)
        {
            return [.. this.calls.OrderBy(call => call.Number)];
        }
    }
}
