using System;
using System.Collections.Generic;
using System.Linq;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// What the engine says while it builds or pushes. It is heard as it comes, in order: <see cref="Progress{T}"/> would pass it on later and
/// from elsewhere.
/// </summary>
/// <param name="progress">Gets a line for each step.</param>
internal sealed class BuildOutput(IProgress<ImageProgress> progress) : IProgress<JSONMessage>
{
    private readonly LastLines lines = new();
    private readonly LayerTransfers layers = new(TimeProvider.System);
    private string unfinished = "";

    /// <summary>The step that is being done, as <c>RUN pip install …</c>; empty before the first.</summary>
    public string Step { get; private set; } = "";

    /// <summary>The error that ended it; <see langword="null"/> if there was none.</summary>
    public string? Error { get; private set; }

    /// <summary>The id of the built image, or the digest of the pushed one.</summary>
    public string? Result { get; private set; }

    /// <summary>The last lines that a step's program printed.</summary>
    public IReadOnlyList<string> LastLines => this.lines.Lines;

    /// <inheritdoc/>
    public void Report(JSONMessage value)
    {
        if (value.Error is { } error)
        {
            this.Error = error.Message?.Trim();
        }

        if (value.Aux?.ExtensionData is { } data)
        {
            this.Result = TextOf(data, "ID") ?? TextOf(data, "Digest") ?? this.Result;
        }

        if (value.Stream is { } text)
        {
            this.Hear(text);
        }
        else if (value.Status is { Length: > 0 } status)
        {
            this.Hear(value, status);
        }
    }

    private static string? TextOf(IDictionary<string, object> data, string name) =>
        data.TryGetValue(name, out object? value) ? value.ToString() : null;

    // What a program prints comes in pieces that need not be lines.
    private void Hear(string text)
    {
        string[] parts = (this.unfinished + text).Replace('\r', '\n').Split('\n');
        this.unfinished = parts[^1];
        foreach (string line in parts.SkipLast(1).Select(static line => line.TrimEnd()).Where(static line => line.Length > 0))
        {
            this.HearLine(line);
        }
    }

    private void HearLine(string line)
    {
        if (line.StartsWith("Step ", StringComparison.Ordinal) && line.IndexOf(" : ", StringComparison.Ordinal) is int at and > 0)
        {
            this.Step = line[(at + 3)..];
            this.lines.Clear();
        }

        this.lines.Add(line);
        progress.Report(new ImageProgress(line));
    }

    private void Hear(JSONMessage message, string status)
    {
        if (message.ID is { Length: > 0 } layer
            && this.layers.Hear(layer, status, message.Progress?.Current ?? 0, message.Progress?.Total ?? 0) is { } transfer)
        {
            progress.Report(transfer);
            return;
        }

        if (this.layers.End() is { } moved)
        {
            progress.Report(new ImageProgress(moved));
        }

        progress.Report(new ImageProgress(message.ID is { Length: > 0 } id ? $"{id} {status}" : status));
    }
}
