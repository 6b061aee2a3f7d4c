using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>Reading images of a repository. Each call first looks what the registry behind has.</summary>
internal static class EcrImageOperations
{
    private const int PageSize = 100;

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, RegistryMirror mirror) =>
    [
        Read(table, mirror, "ListImages", List),
        Read(table, mirror, "DescribeImages", Describe),
        Read(table, mirror, "BatchGetImage", BatchGet),
        Read(table, mirror, "DescribeImageScanFindings", ImageScans.Describe),
        table.Define("StartImageScan", call =>
            AfterRefreshAsync(mirror, call, () => table.WriteAsync<JsonObject?>(turn => ImageScans.Start(turn, call.Input), call))),
    ];

    private static ServiceOperation Read(
        OperationTable table, RegistryMirror mirror, string name, Func<StudioTurn, JsonObject, JsonObject> rules) =>
        table.Define(
            name, call => AfterRefreshAsync(mirror, call, () => table.ReadAsync<JsonObject?>(turn => rules(turn, call.Input), call)));

    private static async Task<JsonObject?> AfterRefreshAsync(RegistryMirror mirror, OperationCall call, Func<Task<JsonObject?>> invoke)
    {
        IEnumerable<JsonObject> ids = call.Input.Objects("imageIds").Concat(call.Input.ObjectOrNull("imageId") is { } id ? [id] : []);
        await mirror.RefreshAsync(
            call.Input.Text("repositoryName"), [.. ids.Select(id => id.TextOrNull("imageDigest")).OfType<string>()], call);
        return await invoke();
    }

    private static JsonObject List(StudioTurn turn, JsonObject input) => Pages.Cut(
        Filtered(turn, input).SelectMany(Ids),
        id => $"{id.Text("imageDigest")}:{id.TextOrNull("imageTag")}",
        input,
        "imageIds",
        id => id,
        defaultSize: PageSize);

    private static JsonObject Describe(StudioTurn turn, JsonObject input)
    {
        if (!input.ContainsKey("imageIds"))
        {
            return Pages.Cut(
                Filtered(turn, input),
                image => image.Key,
                input,
                "imageDetails",
                image => ImageScans.ShowIn(turn, image),
                defaultSize: PageSize);
        }

        if (input.ContainsKey("nextToken") || input.ContainsKey("maxResults"))
        {
            throw ApiException.InvalidParameter("Invalid parameter: 'nextToken' and 'maxResults' cannot be used together with 'imageIds'.");
        }

        Repositories.Find(turn, input);
        IEnumerable<Resource> named =
            input.Objects("imageIds").Select(id => EcrImages.Find(turn, input.Text("repositoryName"), id)).Distinct();
        return new() { ["imageDetails"] = named.Select(image => ImageScans.ShowIn(turn, image)).ToJsonArray() };
    }

    private static JsonObject BatchGet(StudioTurn turn, JsonObject input)
    {
        Repositories.Find(turn, input);
        JsonArray images = [];
        JsonArray failures = [];
        foreach (JsonObject id in input.Objects("imageIds"))
        {
            if (EcrImages.Find(turn, input.Text("repositoryName"), id, out string failure) is not { } image)
            {
                failures.Add(Failure(id, failure, "Requested image not found"));
                continue;
            }

            JsonObject found = image.Document.Pick("registryId", "repositoryName", "imageManifestMediaType");
            JsonObject foundId = image.Document.Pick("imageDigest");
            foundId.Assign(id, "imageTag");
            found["imageId"] = foundId;
            found["imageManifest"] = image.Details.Text("manifest");
            images.Add(found);
        }

        return new() { ["images"] = images, ["failures"] = failures };
    }

    /// <summary>One image of a batch that could not be served; the call succeeds all the same.</summary>
    /// <param name="id">What was asked for.</param>
    /// <param name="code">Why not, as a code.</param>
    /// <param name="reason">Why not, in words.</param>
    public static JsonObject Failure(JsonObject id, string code, string reason) =>
        new() { ["imageId"] = id.Copy(), ["failureCode"] = code, ["failureReason"] = reason };

    private static IEnumerable<JsonObject> Ids(Resource image)
    {
        IEnumerable<string> tags = image.Document.Texts(EcrImages.TagsMember);
        return tags.Any()
            ? tags.Select(tag => new JsonObject { ["imageDigest"] = image.Document.Text("imageDigest"), ["imageTag"] = tag })
            : [image.Document.Pick("imageDigest")];
    }

    private static IEnumerable<Resource> Filtered(StudioTurn turn, JsonObject input)
    {
        Repositories.Find(turn, input);
        string? status = input.ObjectOrNull("filter")?.TextOrNull("tagStatus");
        return EcrImages.Of(turn, input.Text("repositoryName"))
            .Where(image => status is null or "ANY" || image.Document.ContainsKey(EcrImages.TagsMember) == (status == "TAGGED"));
    }
}
