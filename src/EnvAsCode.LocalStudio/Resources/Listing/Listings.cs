using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Listing;

/// <summary>The List operations of SageMaker: they differ in names only.</summary>
internal static class Listings
{
    /// <summary>Filters, sorts, cuts out a page and shows it.</summary>
    /// <param name="resources">What can be listed.</param>
    public static JsonObject List(IEnumerable<Resource> resources, JsonObject input, ListingRules rules)
    {
        string sortMember = SortMember(input.TextOrNull("SortBy"), rules);
        bool isDescending = input.TextOrNull("SortOrder")?.StartsWith("d", StringComparison.OrdinalIgnoreCase) ?? rules.IsDescending;
        return Pages.Cut(
            resources.Where(resource => Matches(resource.Document, input, rules)),
            resource => Position(resource.Document[sortMember]!) + " " + resource.Key,
            input,
            rules.OutputMember,
            resource => Summarise(resource, rules),
            isDescending);
    }

    private static string SortMember(string? sortBy, ListingRules rules) => sortBy switch
    {
        null or "CREATION_TIME" or "CreationTime" => "CreationTime",
        "LAST_MODIFIED_TIME" or "LastModifiedTime" => "LastModifiedTime",
        _ => rules.NameMember,
    };

    private static bool Matches(JsonObject document, JsonObject input, ListingRules rules) =>
        document[rules.NameMember]!.ToString().Contains(input.TextOrNull(rules.NameFilter) ?? "", StringComparison.OrdinalIgnoreCase)
        && IsBetween(document, "CreationTime", input, "CreationTime")
        && IsBetween(document, "LastModifiedTime", input, rules.ModifiedFilter);

    private static bool IsBetween(JsonObject document, string member, JsonObject input, string filter) =>
        document.NumberOrNull(member) is not { } time
        || (!(time <= input.NumberOrNull(filter + "After")) && !(time >= input.NumberOrNull(filter + "Before")));

    /// <summary>A member's value so that ordinal comparison orders it: numbers (times in seconds, versions) with leading zeros.</summary>
    private static string Position(JsonNode value) => value.GetValueKind() == JsonValueKind.Number
        ? value.Number().ToString("000000000000.000", CultureInfo.InvariantCulture)
        : value.GetValue<string>();

    private static JsonObject Summarise(Resource resource, ListingRules rules)
    {
        JsonObject summary = resource.Document.Pick(rules.SummaryMembers);
        rules.Complete?.Invoke(summary, resource.Document);
        return summary;
    }
}
