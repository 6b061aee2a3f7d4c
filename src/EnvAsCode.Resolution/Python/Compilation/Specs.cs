using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Pep440.Ranges;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>Requirements in the words of messages.</summary>
internal static class Specs
{
    public static Spec Of(IReadOnlyList<CompiledRequirement> requirements) => requirements.Count == 1
        ? requirements[0].Spec ??= Of(requirements[0].Value!)
        : new Spec(
            string.Join(" and ", requirements.Select(requirement => TextOf(requirement.Value!))),
            requirements.Any(requirement => requirement.Value!.Specifiers.ExactVersion is not null),
            requirements.Aggregate(VersionRanges.All, (ranges, requirement) => ranges.Intersect(requirement.Value!.Specifiers.Ranges)));

    public static Spec Of(Requirement requirement) => new(
        TextOf(requirement), requirement.Specifiers.ExactVersion is not null, requirement.Specifiers.Ranges);

    /// <summary>A requirement with its clauses in the order in which they were written.</summary>
    public static string AsWritten(Requirement requirement) =>
        requirement.Name.Text + TextOf(requirement).Substring(requirement.Name.Normalized.Length)
        + (requirement.Marker is null ? "" : "; " + requirement.Marker);

    private static string TextOf(Requirement requirement)
    {
        string extras =
            string.Join(",", requirement.Extras.Select(extra => extra.Normalized).OrderBy(extra => extra, StringComparer.Ordinal));
        return requirement.Name.Normalized + (extras.Length > 0 ? $"[{extras}]" : "")
            + (requirement.Url is null ? string.Join(",", requirement.Specifiers.Specifiers) : " @ " + requirement.Url);
    }
}
