using System;
using System.Collections.Concurrent;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Credentials;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Progress;

namespace EnvAsCode.Indexes.Tests.Server;

/// <summary>Clients for tests.</summary>
internal static class Clients
{
    /// <summary>What makes no pause and asks again twice.</summary>
    public static IndexClientOptions Options { get; } = new() { Retries = 2, TimeProvider = new InstantTimeProvider() };

    public static IndexClient With(ICredentialSource credentials) => new(Options with { Credentials = [credentials] });

    public static Task<string> GetTextAsync(this IndexClient client, Uri url) => client.GetAsync(new IndexRequest(url, "it"), Text);

    public static string Text(IndexDocument document) => Encoding.UTF8.GetString(document.Content);
}

/// <summary>A clock on which every pause is over at once.</summary>
internal sealed class InstantTimeProvider : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.Pauses.Enqueue(dueTime);
        return base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, period);
    }
}

/// <summary>Keeps what it is told.</summary>
internal sealed class RecordedProgress : IIndexProgress
{
    public ConcurrentQueue<string> Told { get; } = new();

    public void Started(string what) => this.Told.Enqueue("started " + what);

    public void Received(string what, long received, long? total)
    {
    }

    public void Retrying(string what, string reason, double delaySeconds) => this.Told.Enqueue($"retrying {what}: {reason}");

    public void Finished(string what, bool fromCache) => this.Told.Enqueue("finished " + what + (fromCache ? " from cache" : ""));

    public void Warning(string message) => this.Told.Enqueue("warning: " + message);
}
