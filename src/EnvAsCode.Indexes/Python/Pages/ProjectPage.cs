using System.Collections.Generic;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>A project's page of the Simple API.</summary>
/// <param name="Files">The files, in the page's order.</param>
internal sealed record ProjectPage(IReadOnlyList<ListedFile> Files)
{
    /// <summary>The project's name as the page has it; HTML has none.</summary>
    public string? Name { get; init; }

    /// <summary>The project's status (PEP 792): <c>active</c>, <c>archived</c>, <c>quarantined</c> or <c>deprecated</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Why, if somebody said so.</summary>
    public string? StatusReason { get; init; }
}
