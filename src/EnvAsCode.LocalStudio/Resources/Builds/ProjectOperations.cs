using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Builds;

/// <summary>CodeBuild's build projects.</summary>
internal static class ProjectOperations
{
    private const string Kind = "build-project/";

    private static readonly string[] Members =
    [
        "name", "description", "source", "sourceVersion", "artifacts", "cache", "environment", "serviceRole", "timeoutInMinutes",
        "queuedTimeoutInMinutes", "encryptionKey", "tags", "vpcConfig", "logsConfig", "concurrentBuildLimit",
    ];

    private static readonly string[] VpcMembers = ["vpcId", "subnets", "securityGroupIds"];

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table) =>
    [
        table.Write("CreateProject", Create),
        table.Write("UpdateProject", Update),
        table.Write("DeleteProject", Delete),
        table.Read("BatchGetProjects", BatchGet),
    ];

    /// <summary>A value that CodeBuild's rules do not allow.</summary>
    public static ApiException InvalidInput(string message) => new("InvalidInputException", message);

    /// <summary>The project of a name.</summary>
    /// <exception cref="ApiException">There is none (ResourceNotFoundException).</exception>
    public static Resource Find(StudioTurn turn, string name) => turn.State.Find(Kind + name)
        ?? throw new ApiException("ResourceNotFoundException", $"Project cannot be found: {Arn(turn, name)}");

    private static string Arn(StudioTurn turn, string name) =>
        $"arn:aws:codebuild:{turn.Identity.Region}:{turn.Identity.Account}:project/{name}";

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("name");
        if (turn.State.Find(Kind + name) is not null)
        {
            throw new ApiException("ResourceAlreadyExistsException", $"Project already exists: {Arn(turn, name)}");
        }

        CheckVpc(input);
        JsonObject document = input.Pick(Members);
        document["arn"] = Arn(turn, name);
        document["created"] = turn.Now;
        document["lastModified"] = turn.Now;
        turn.State.Put(new Resource(Kind + name, document));
        return new() { ["project"] = document.Copy() };
    }

    private static JsonObject Update(StudioTurn turn, JsonObject input)
    {
        Resource project = Find(turn, input.Text("name"));
        CheckVpc(input);
        project.Document.Assign(input, Members);
        if (input.ObjectOrNull("vpcConfig") is { Count: 0 })
        {
            // An empty one takes the project out of its VPC.
            project.Document.Remove("vpcConfig");
        }

        project.Document["lastModified"] = turn.Now;
        return new() { ["project"] = project.Document.Copy() };
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("name");
        foreach (Resource build in BuildOperations.Of(turn, name).ToList())
        {
            turn.State.Remove(build.Key);
        }

        turn.State.Remove(Kind + name);
        return [];
    }

    private static JsonObject BatchGet(StudioTurn turn, JsonObject input)
    {
        ILookup<bool, string> names = input.Texts("names").ToLookup(name => turn.State.Find(Kind + name) is not null);
        return new()
        {
            ["projects"] = names[true].Select(name => turn.State.Find(Kind + name)!.Document.Copy()).ToJsonArray(),
            ["projectsNotFound"] = names[false].ToJsonArray(),
        };
    }

    private static void CheckVpc(JsonObject input)
    {
        if (input.ObjectOrNull("vpcConfig") is { Count: > 0 } vpc
            && VpcMembers.FirstOrDefault(member => IsEmpty(vpc[member])) is { } missing)
        {
            throw InvalidInput($"Invalid vpcConfig: {missing} must be given with the others.");
        }
    }

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 };
}
