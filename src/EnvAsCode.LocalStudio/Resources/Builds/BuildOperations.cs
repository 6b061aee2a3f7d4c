using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Builds;

/// <summary>CodeBuild's builds.</summary>
internal static class BuildOperations
{
    private const string Kind = "build/";
    private const int PageSize = 100;

    // StartBuild, idempotencyToken: "valid for 5 minutes".
    private const decimal TokenSeconds = 5 * 60;

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, BuildHost host) =>
    [
        table.Define("StartBuild", call => StartAsync(table, host, call)),
        table.Define("StopBuild", call => StopAsync(table, host, call)),
        table.Define("BatchGetBuilds", call => BatchGetAsync(table, host, call)),
        table.Read("ListBuildsForProject", List),
    ];

    /// <summary>The builds of a project, the first one first.</summary>
    public static IEnumerable<Resource> Of(StudioTurn turn, string project) =>
        turn.State.StartingWith(Kind + project + ":").OrderBy(static build => build.Document.IntegerOrNull("buildNumber"));

    /// <summary>The build of an id; <see langword="null"/> if there is none.</summary>
    public static Resource? Find(StudioTurn turn, string id) => turn.State.Find(Kind + id);

    private static async Task<JsonObject?> StartAsync(OperationTable table, BuildHost host, OperationCall call)
    {
        (JsonObject build, bool isNew) = await table.WriteAsync(turn => Start(turn, call.Input), call);
        if (isNew)
        {
            host.Start(build.Text("id"));
        }

        return new() { ["build"] = build };
    }

    private static (JsonObject Build, bool IsNew) Start(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("projectName");
        Resource project = ProjectOperations.Find(turn, name);
        if (Repeated(turn, name, input) is { } made)
        {
            return (made.Document.Copy(), false);
        }

        int number = (project.Details.IntegerOrNull("lastBuild") ?? 0) + 1;
        project.Details["lastBuild"] = number;
        string id = $"{name}:{new Guid(number, 0, 0x4000, [0x80, 0, .. BitConverter.GetBytes((long)(turn.Now * 1000))[..6]])}";
        JsonObject document = BuildDocuments.Of(turn, project, input, id, number);
        Resource build = new(Kind + id, document);
        build.Details["request"] = input.Copy();
        build.Details["started"] = turn.Now;
        build.Details["process"] = Environment.ProcessId;
        turn.State.Put(build);
        Logs.LogOperations.Open(turn, document.ObjectOrNull("logs")!.Text("groupName"), document.ObjectOrNull("logs")!.Text("streamName"));
        return (document.Copy(), true);
    }

    private static Resource? Repeated(StudioTurn turn, string project, JsonObject input)
    {
        Resource? build = input.TextOrNull("idempotencyToken") is not { } token ? null : Of(turn, project).LastOrDefault(build =>
            build.Details.ObjectOrNull("request")!.TextOrNull("idempotencyToken") == token
            && turn.Now - build.Details.NumberOrNull("started") < TokenSeconds);
        return build is null || JsonNode.DeepEquals(build.Details["request"], input)
            ? build
            : throw ProjectOperations.InvalidInput("The idempotency token was used with other parameters.");
    }

    private static async Task<JsonObject?> StopAsync(OperationTable table, BuildHost host, OperationCall call)
    {
        string id = call.Input.Text("id");
        await table.ReadAsync(turn => Require(turn, id), call);
        await host.StopAsync(id);
        return new() { ["build"] = await table.ReadAsync(turn => Require(turn, id).Document.Copy(), call) };
    }

    private static async Task<JsonObject?> BatchGetAsync(OperationTable table, BuildHost host, OperationCall call)
    {
        await host.EndAbandonedAsync([.. call.Input.Texts("ids")]);
        return await table.ReadAsync(
            turn =>
            {
                ILookup<bool, string> ids = call.Input.Texts("ids").ToLookup(id => Find(turn, id) is not null);
                return new JsonObject
                {
                    ["builds"] = ids[true].Select(id => Find(turn, id)!.Document.Copy()).ToJsonArray(),
                    ["buildsNotFound"] = ids[false].ToJsonArray(),
                };
            },
            call);
    }

    private static JsonObject List(StudioTurn turn, JsonObject input)
    {
        string project = input.Text("projectName");
        ProjectOperations.Find(turn, project);
        return Pages.Cut(
            Of(turn, project),
            static build => FormattableString.Invariant($"{build.Document.IntegerOrNull("buildNumber"):d9}"),
            input,
            "ids",
            static build => build.Document.Text("id"),
            isDescending: input.TextOrNull("sortOrder") != "ASCENDING",
            defaultSize: PageSize);
    }

    private static Resource Require(StudioTurn turn, string id) => Find(turn, id)
        ?? throw new ApiException("ResourceNotFoundException", $"Build {id} does not exist");
}
