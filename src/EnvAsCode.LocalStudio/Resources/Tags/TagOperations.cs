using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Tags;

/// <summary>Tags of SageMaker's resources.</summary>
internal static class TagOperations
{
    private const int PageSize = 50;

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("AddTags", Add),
        table.Read("ListTags", List),
        table.Write("DeleteTags", Delete),
    ];

    private static Resource Find(StudioTurn turn, JsonObject input)
    {
        string arn = input.Text("ResourceArn");
        string prefix = turn.Identity.SageMakerArn("");
        Resource? resource = arn.StartsWith(prefix, System.StringComparison.Ordinal) ? turn.State.Find(arn[prefix.Length..]) : null;
        return resource ?? throw ApiException.NotFound($"Resource {arn} does not exist.");
    }

    private static JsonObject Add(StudioTurn turn, JsonObject input)
    {
        Resource resource = Find(turn, input);
        TagRules.Add(resource, input.Objects("Tags"));
        return new() { ["Tags"] = TagRules.Of(resource).ToJsonArray() };
    }

    private static JsonObject List(StudioTurn turn, JsonObject input) =>
        Pages.Cut(TagRules.Of(Find(turn, input)), tag => tag.Text("Key"), input, "Tags", tag => tag, defaultSize: PageSize);

    private static JsonObject Delete(StudioTurn turn, JsonObject input)
    {
        Resource resource = Find(turn, input);
        foreach (string key in input.Texts("TagKeys").Distinct())
        {
            resource.Tags.Remove(key);
        }

        return [];
    }
}
