using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace EnvAsCode.LocalStudio.Resources.Listing;

/// <summary>How one List operation filters, sorts and shows.</summary>
/// <param name="OutputMember">The output's list, as <c>Images</c>.</param>
/// <param name="NameMember">The member that the filter by name and the sorting by name look at.</param>
/// <param name="SummaryMembers">The members of Describe that a list shows.</param>
internal sealed record ListingRules(string OutputMember, string NameMember, params IReadOnlyList<string> SummaryMembers)
{
    /// <summary>The input's filter by name.</summary>
    public string NameFilter { get; init; } = "NameContains";

    /// <summary>What the filters by time of change start with; <c>Before</c> and <c>After</c> follow.</summary>
    public string ModifiedFilter { get; init; } = "ModifiedTime";

    /// <summary>Whether the newest comes first if the input does not say.</summary>
    public bool IsDescending { get; init; } = true;

    /// <summary>Adds to a summary (first) what Describe (second) has elsewhere.</summary>
    public Action<JsonObject, JsonObject>? Complete { get; init; }
}
