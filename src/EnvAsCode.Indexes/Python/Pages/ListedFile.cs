using System;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>A file as a project's page lists it.</summary>
/// <param name="File">What a resolver needs of it.</param>
/// <param name="Url">Where it is fetched, with a query if there is one.</param>
internal sealed record ListedFile(PythonFile File, Uri Url)
{
    /// <summary>Whether the index has the wheel's metadata as a file of its own (PEP 658, PEP 714).</summary>
    public bool HasMetadata { get; init; }

    /// <summary>The SHA-256 of that file, if the index says it.</summary>
    public string? MetadataSha256 { get; init; }
}
