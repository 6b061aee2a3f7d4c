using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Tags;

/// <summary>The rules of tags, the same in SageMaker and ECR.</summary>
internal static class TagRules
{
    private const int Most = 50;

    /// <summary>Adds tags, over those with the same keys.</summary>
    /// <param name="tags">Structures with <c>Key</c> and <c>Value</c>.</param>
    /// <exception cref="ApiException">A key is given twice or reserved, or there would be more than 50.</exception>
    public static void Add(Resource resource, IEnumerable<JsonObject> tags)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (JsonObject tag in tags)
        {
            string key = tag.Text("Key");
            if (!given.Add(key))
            {
                throw ApiException.Validation($"Duplicate tag key '{key}'.");
            }

            if (key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase))
            {
                throw ApiException.Validation($"Tag key '{key}' starts with 'aws:', which is reserved.");
            }

            resource.Tags[key] = tag.Text("Value");
        }

        if (resource.Tags.Count > Most)
        {
            throw new ApiException("ResourceLimitExceeded", $"A resource can have {Most} tags; this would make {resource.Tags.Count}.");
        }
    }

    /// <summary>The tags as structures, by key.</summary>
    public static IEnumerable<JsonObject> Of(Resource resource) =>
        resource.Tags.Select(tag => new JsonObject { ["Key"] = tag.Key, ["Value"] = tag.Value });
}
