using System.Collections.Generic;
using System.Text.Json;

namespace EnvAsCode.Tool.Output;

/// <summary>What <c>describe</c> did, as <c>--json</c> writes it; docs/describing-bases.md describes it.</summary>
/// <param name="Image">The reference that was described.</param>
/// <param name="File">The path of the description.</param>
internal sealed record DescribeReport(string Image, string? File) : IReport
{
    /// <summary>The version of the format.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <inheritdoc/>
    public string Verb => "describe";

    /// <inheritdoc/>
    public Outcome Outcome { get; init; } = Outcome.Succeeded;

    /// <summary>Whether the file was written: it was not there, or said something else.</summary>
    public bool HasChanges { get; init; }

    /// <summary>The digest that was described; <see langword="null"/> for an image that is in no registry.</summary>
    public string? Digest { get; init; }

    /// <summary>The platform that was described.</summary>
    public string? Platform { get; init; }

    /// <summary>What was found, a sentence each.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <inheritdoc/>
    public ReportedError? Error { get; init; }

    /// <inheritdoc/>
    public IEnumerable<string> Lines(bool withWarnings) => this.Summary;

    /// <inheritdoc/>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.DescribeReport);
}
