using System;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Settings;

namespace EnvAsCode.Deployment.Tests.Settings;

/// <summary>A place that is only merged for.</summary>
internal sealed class Place : SettingsPlace
{
    public static readonly Place Any = new();

    public override string Description => "place";

    public override Task<PlaceReading> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task WriteAsync(JsonObject settings, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task WaitAsync(Action<string> report, CancellationToken cancellationToken) => throw new NotSupportedException();
}
