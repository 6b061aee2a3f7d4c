using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Faults;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.Builds;
using EnvAsCode.LocalStudio.Resources.Logs;
using EnvAsCode.LocalStudio.Resources.Objects;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.LocalStudio.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace EnvAsCode.LocalStudio;

/// <summary>
/// A local stand-in for SageMaker Studio, ECR, CodeBuild, CloudWatch Logs, S3 and STS on 127.0.0.1, over a state folder. Any number of
/// hosts, in any number of processes, may share a folder.
/// </summary>
public sealed class LocalStudioHost : IAsyncDisposable
{
    /// <summary>What the message of an error begins with that is the host's own, as that of a full disk, and none of AWS's.</summary>
    public const string OwnFailure = "LocalStudio could not do it: ";

    /// <summary>An object of S3 that is sent at once; ECR's largest manifest has 4 MiB and is escaped in the JSON around it.</summary>
    private const int LargestRequest = 1024 * 1024 * 1024;

    private readonly WebApplication application;
    private readonly StateStore store;
    private readonly BackingRegistryClient? registry;
    private readonly BuildHost builds;
    private readonly CallLog log;

    private LocalStudioHost(
        WebApplication application, StateStore store, BackingRegistryClient? registry, BuildHost builds, CallLog log, FaultPlan faults)
    {
        this.application = application;
        this.store = store;
        this.registry = registry;
        this.builds = builds;
        this.log = log;
        this.Faults = faults;
        this.Endpoint = new(System.Linq.Enumerable.Single(application.Urls));
    }

    /// <summary>The address, as <c>http://127.0.0.1:4588</c>, for all services.</summary>
    public Uri Endpoint { get; }

    /// <summary>What goes wrong and when; can be changed while the host runs.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The latest ten thousand calls that were answered.</summary>
    public IReadOnlyList<RecordedCall> Calls => this.log.ToList();

    /// <summary>Opens the state folder and starts to listen.</summary>
    /// <param name="options">The setup.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <exception cref="LocalStudioException">
    /// The folder or its state cannot be used, or the port is taken; the message says what to do.
    /// </exception>
    public static async Task<LocalStudioHost> StartAsync(LocalStudioOptions options, CancellationToken cancellation = default)
    {
        StateStore store = await StateStore.OpenAsync(
            options.StateFolder, options.Identity, options.TimeProvider, now => InitialState.Create(options, now), cancellation);
        if (await store.ReadAsync((state, _) => InitialState.IsIncomplete(state, options), cancellation))
        {
            await store.WriteAsync(
                (state, now) =>
                {
                    InitialState.Complete(state, options, now);
                    return true;
                },
                cancellation);
        }

        FaultPlan faults = new();
        faults.Add(options.Faults);
        CallLog log = new();
        BackingRegistryClient? registry = options.Registry is null ? null : new(options.Registry);
        OperationTable ecrTable = new(ECRShapes.Table, store, options);
        RegistryMirror mirror = new(ecrTable, registry);
        SageMakerService sageMaker = new(new OperationTable(SageMakerShapes.Table, store, options), mirror);
        S3Service s3 = new(ecrTable, new ObjectFiles(options.StateFolder));
        LogFiles logs = new(options.StateFolder);
        OperationTable buildTable = new(CodeBuildShapes.Table, store, options);
        BuildHost builds = new(buildTable, s3, logs);
        RequestPipeline pipeline = new(
            options,
            log,
            faults,
            new StsService(options),
            s3,
            sageMaker,
            new EcrService(ecrTable, mirror),
            new CodeBuildService(buildTable, builds),
            new CloudWatchLogsService(new OperationTable(CloudWatchLogsShapes.Table, store, options), logs));
        WebApplication application = Build(options.Port);
        application.Run(pipeline.HandleAsync);
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (IOException error)
        {
            await application.DisposeAsync();
            registry?.Dispose();
            store.Dispose();
            throw new LocalStudioException(
                $"LocalStudio cannot listen on 127.0.0.1:{options.Port}: {error.Message} Choose another port, or 0 for any.", error);
        }

        return new(application, store, registry, builds, log, faults);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await this.application.DisposeAsync();
        await this.builds.DisposeAsync();
        this.registry?.Dispose();
        this.store.Dispose();
    }

    /// <summary>A bare server: nothing of the machine's configuration or environment can change where it listens.</summary>
    private static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }
}
