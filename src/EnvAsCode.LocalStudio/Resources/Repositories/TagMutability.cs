using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EnvAsCode.LocalStudio.Protocol;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Which tags of a repository may be moved to another image.</summary>
internal static class TagMutability
{
    /// <summary>The member with the exceptions.</summary>
    public const string Filters = "imageTagMutabilityExclusionFilters";

    private const string WithExclusion = "_WITH_EXCLUSION";

    /// <summary>Exceptions are given exactly where the setting wants them.</summary>
    /// <param name="input">An input with perhaps <c>imageTagMutability</c>.</param>
    public static void Check(JsonObject input)
    {
        bool wantsFilters = input.TextOrNull("imageTagMutability")?.EndsWith(WithExclusion, StringComparison.Ordinal) == true;
        if (wantsFilters != input.ContainsKey(Filters))
        {
            throw ApiException.InvalidParameter(
                $"Invalid parameter at '{Filters}' failed to satisfy constraint: 'must be given with IMMUTABLE_WITH_EXCLUSION and "
                + "MUTABLE_WITH_EXCLUSION, and only with them'");
        }
    }

    /// <summary>Whether a tag may not be moved.</summary>
    public static bool IsImmutable(JsonObject repository, string tag)
    {
        bool isExcluded = repository.Objects(Filters).Any(filter => Matches(filter.Text("filter"), tag));
        return repository.Text("imageTagMutability").StartsWith("IMMUTABLE", StringComparison.Ordinal) != isExcluded;
    }

    private static bool Matches(string wildcard, string tag) =>
        Regex.IsMatch(
            tag, @"\A" + Regex.Escape(wildcard).Replace(@"\*", ".*", StringComparison.Ordinal) + @"\z", RegexOptions.NonBacktracking);
}
