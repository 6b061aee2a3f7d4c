using System.Collections.Generic;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Tags;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Tags of repositories.</summary>
internal static class EcrTagOperations
{
    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Read("ListTagsForResource", (turn, input) => new() { ["tags"] = TagRules.Of(Find(turn, input)).ToJsonArray() }),
        table.Write("TagResource", (turn, input) => AddTags(Find(turn, input), input)),
        table.Write("UntagResource", Untag),
    ];

    /// <summary>Adds the tags that an input brings.</summary>
    /// <param name="input">An input with perhaps <c>tags</c>.</param>
    /// <exception cref="ApiException">The tags are refused, with ECR's names of the errors.</exception>
    public static JsonObject AddTags(Resource repository, JsonObject input)
    {
        try
        {
            TagRules.Add(repository, input.Objects("tags"));
            return [];
        }
        catch (ApiException error)
        {
            throw new ApiException(
                error.Code == "ResourceLimitExceeded" ? "TooManyTagsException" : "InvalidTagParameterException", error.Message);
        }
    }

    private static Resource Find(StudioTurn turn, JsonObject input) => Repositories.FindByArn(turn, input.Text("resourceArn"));

    private static JsonObject Untag(StudioTurn turn, JsonObject input)
    {
        Resource repository = Find(turn, input);
        foreach (string key in input.Texts("tagKeys"))
        {
            repository.Tags.Remove(key);
        }

        return [];
    }
}
