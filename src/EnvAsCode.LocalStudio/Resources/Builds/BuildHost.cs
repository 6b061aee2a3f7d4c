using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Builds;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Logs;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Builds;

/// <summary>Runs builds in the background of a host, and writes down how they go.</summary>
internal sealed class BuildHost(OperationTable table, S3Service s3, LogFiles logs) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (Task Task, CancellationTokenSource Stop)> builds = new(StringComparer.Ordinal);

    /// <summary>Begins a build.</summary>
    /// <param name="id">The build, which is in the state.</param>
    public void Start(string id)
    {
        CancellationTokenSource stop = new();
        this.builds[id] = (Task.Run(() => this.RunAsync(id, stop.Token)), stop);
    }

    /// <summary>Stops a build, and waits until it has stopped.</summary>
    public async Task StopAsync(string id)
    {
        if (this.builds.TryGetValue(id, out (Task Task, CancellationTokenSource Stop) build))
        {
            await build.Stop.CancelAsync();
            await build.Task;
        }
    }

    /// <summary>Ends the builds of processes that are no more: nobody runs them.</summary>
    public Task EndAbandonedAsync(IReadOnlyList<string> ids) => this.ChangeAsync(turn =>
    {
        foreach (Resource build in ids.Select(id => BuildOperations.Find(turn, id)).OfType<Resource>().Where(this.IsAbandoned))
        {
            BuildDocuments.End(build.Document, "FAULT", "INTERNAL_ERROR", "The local Studio that ran the build has ended.", turn.Now);
        }
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (string id in this.builds.Keys)
        {
            await this.StopAsync(id);
            this.builds[id].Stop.Dispose();
        }
    }

    private bool IsAbandoned(Resource build)
    {
        if (build.Document.Text("buildStatus") != BuildDocuments.Running || this.builds.ContainsKey(build.Document.Text("id")))
        {
            return false;
        }

        try
        {
            using Process process = Process.GetProcessById(build.Details.IntegerOrNull("process") ?? 0);
            return process.HasExited || process.Id == Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private async Task RunAsync(string id, CancellationToken stop)
    {
        (string Status, string? Code, string? Message) end;
        try
        {
            BuildRun run = await table.ReadAsync(turn => this.RunOf(turn, id), Call(stop));
            await this.EnterAsync(id, "QUEUED");
            await this.EnterAsync(id, "PROVISIONING");
            IBuildRunner runner = table.Options.BuildRunner
                ?? throw new BuildFailedException(
                    "CLIENT_ERROR", "This local Studio runs no builds: it was started without an engine for them.");
            await runner.RunAsync(run, stop);
            await this.EnterAsync(id, "FINALIZING");
            end = ("SUCCEEDED", null, null);
        }
        catch (OperationCanceledException)
        {
            end = ("STOPPED", null, null);
        }
        catch (BuildFailedException e)
        {
            end = ("FAILED", e.StatusCode, e.Message);
        }
        catch (Exception e)
        {
            end = ("FAULT", "INTERNAL_ERROR", LocalStudioHost.OwnFailure + e.Message);
        }

        await this.ChangeAsync(id, (document, now) => BuildDocuments.End(document, end.Status, end.Code, end.Message, now));
    }

    private BuildRun RunOf(StudioTurn turn, string id)
    {
        JsonObject document = BuildOperations.Find(turn, id)!.Document;
        JsonObject source = document.ObjectOrNull("source")!;
        JsonObject log = document.ObjectOrNull("logs")!;
        (string group, string stream) = (log.Text("groupName"), log.Text("streamName"));
        string? location = source.Text("type") == "S3" ? source.TextOrNull("location") : null;
        return new BuildRun(
            phase => this.EnterAsync(id, phase),
            line => logs.Append(group, stream, table.Options.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds(), line + "\n"))
        {
            Id = id,
            Buildspec = source.TextOrNull("buildspec") ?? "",
            Source = location is null ? null : s3.FileOf(turn, location)
                ?? throw new BuildFailedException(
                    "CLIENT_ERROR", $"NoSuchKey: The specified key does not exist for primary source {location}"),
            Variables = document.ObjectOrNull("environment")!.Objects("environmentVariables")
                .ToDictionary(static variable => variable.Text("name"), static variable => variable.Text("value"), StringComparer.Ordinal),
        };
    }

    private Task EnterAsync(string id, string phase) => this.ChangeAsync(id, (document, now) => BuildDocuments.Enter(document, phase, now));

    private Task ChangeAsync(string id, Action<JsonObject, decimal> change) => this.ChangeAsync(turn =>
    {
        // A project that is deleted takes its builds with it.
        if (BuildOperations.Find(turn, id) is { } build)
        {
            change(build.Document, turn.Now);
        }
    });

    private Task ChangeAsync(Action<StudioTurn> change) => table.WriteAsync(
        turn =>
        {
            change(turn);
            return true;
        },
        Call(CancellationToken.None));

    private static OperationCall Call(CancellationToken cancellation) => new([], FailureReason: null, cancellation);
}
