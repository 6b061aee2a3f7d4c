using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What an engine says of the layers that it pulls or pushes, as one line with a percentage and a rate: it says it layer by layer, several
/// times a second.
/// </summary>
/// <param name="clock">Tells how long it has taken.</param>
internal sealed class LayerTransfers(TimeProvider clock)
{
    private const double MegaByte = 1_000_000;

    private static readonly HashSet<string> Waiting =
        new(StringComparer.Ordinal) { "Preparing", "Waiting", "Pulling fs layer", "Verifying Checksum", "Extracting", "Retrying" };

    private static readonly HashSet<string> Moving = new(StringComparer.Ordinal) { "Pushing", "Downloading" };
    private static readonly HashSet<string> Moved = new(StringComparer.Ordinal) { "Pushed", "Download complete", "Pull complete" };
    private static readonly HashSet<string> There = new(StringComparer.Ordinal) { "Layer already exists", "Already exists" };

    private readonly Dictionary<string, Layer> layers = new(StringComparer.Ordinal);
    private long? begun;

    /// <summary>Hears of a layer.</summary>
    /// <param name="id">The layer's id.</param>
    /// <param name="current">The bytes that are through, if they are said.</param>
    /// <param name="total">The bytes of the layer, if they are said.</param>
    /// <returns>How far all of them are; <see langword="null"/> if it is about no layer.</returns>
    public ImageProgress? Hear(string id, string status, long current, long total)
    {
        bool isMounted = status.StartsWith("Mounted from", StringComparison.Ordinal);
        if (!isMounted && !Waiting.Contains(status) && !Moving.Contains(status) && !Moved.Contains(status) && !There.Contains(status))
        {
            return null;
        }

        Layer layer = this.layers.GetValueOrDefault(id);
        if (Moving.Contains(status))
        {
            this.begun ??= clock.GetTimestamp();
            layer = layer with { Current = current, Total = Math.Max(total, current) };
        }
        else if (Moved.Contains(status))
        {
            layer = layer with { Current = layer.Total, IsDone = true };
        }
        else if (isMounted || There.Contains(status))
        {
            layer = layer with { IsDone = true, WasThere = true };
        }

        this.layers[id] = layer;
        return new ImageProgress(this.Line()) { Fraction = this.Share() };
    }

    /// <summary>What was moved, in a line, where anything was; then it begins anew.</summary>
    public string? End()
    {
        if (this.layers.Count == 0)
        {
            return null;
        }

        int there = this.layers.Values.Count(static layer => layer.WasThere);
        string line = FormattableString.Invariant($"{this.layers.Count} layers, {there} of them were there; {Size(this.Bytes)} MB")
            + this.Rate();
        this.layers.Clear();
        this.begun = null;
        return line;
    }

    private long Bytes => this.layers.Values.Sum(static layer => layer.Current);

    private static string Size(long bytes) => (bytes / MegaByte).ToString("0.0", CultureInfo.InvariantCulture);

    private string Line()
    {
        int done = this.layers.Values.Count(static layer => layer.IsDone);
        long total = this.layers.Values.Sum(static layer => layer.Total);
        return FormattableString.Invariant($"{done} of {this.layers.Count} layers, {Size(this.Bytes)} of {Size(total)} MB") + this.Rate();
    }

    // What is not begun has no size yet: each layer counts the same.
    private double Share() => this.layers.Values.Average(static layer =>
        layer.IsDone ? 1 : layer.Total > 0 ? (double)layer.Current / layer.Total : 0);

    private string Rate()
    {
        double seconds = this.begun is { } start ? clock.GetElapsedTime(start).TotalSeconds : 0;
        return seconds >= 1 ? ", " + Size((long)(this.Bytes / seconds)) + " MB/s" : "";
    }

    private readonly record struct Layer(long Current, long Total, bool IsDone, bool WasThere);
}
