using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Logs;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Builds;

/// <summary>What CodeBuild shows of a build, and how it changes.</summary>
internal static class BuildDocuments
{
    /// <summary>The status of a build that runs.</summary>
    public const string Running = "IN_PROGRESS";

    /// <summary>The document of a new build: the project's, with what the request puts in its place.</summary>
    public static JsonObject Of(StudioTurn turn, Resource project, JsonObject input, string id, int number)
    {
        string name = project.Document.Text("name");
        string group = project.Document.ObjectOrNull("logsConfig")?.ObjectOrNull("cloudWatchLogs")?.TextOrNull("groupName")
            ?? "/aws/codebuild/" + name;
        string stream = id[(name.Length + 1)..];
        JsonObject document =
            project.Document.Pick("source", "artifacts", "cache", "environment", "serviceRole", "timeoutInMinutes", "vpcConfig");
        document["id"] = id;
        document["arn"] = $"arn:aws:codebuild:{turn.Identity.Region}:{turn.Identity.Account}:build/{id}";
        document["buildNumber"] = number;
        document["startTime"] = turn.Now;
        document["buildStatus"] = Running;
        document["buildComplete"] = false;
        document["projectName"] = name;
        document["initiator"] = "local-studio";
        document["phases"] = new JsonArray();
        document["logs"] = new JsonObject
        {
            ["groupName"] = group,
            ["streamName"] = stream,
            ["cloudWatchLogsArn"] = $"{LogOperations.GroupArn(turn, group)}:log-stream:{stream}",
        };
        Override(document, input);
        Enter(document, "SUBMITTED", turn.Now);
        return document;
    }

    /// <summary>Ends the phase that the build is in, and begins another.</summary>
    public static void Enter(JsonObject document, string phase, decimal now)
    {
        EndPhase(document, "SUCCEEDED", now);
        document["currentPhase"] = phase;
        ((JsonArray)document["phases"]!).Add((JsonNode)new JsonObject { ["phaseType"] = phase, ["startTime"] = now });
    }

    /// <summary>Ends the build.</summary>
    /// <param name="status">As <c>FAILED</c>.</param>
    /// <param name="statusCode">The code of the failed phase's context; <see langword="null"/> if none failed.</param>
    public static void End(JsonObject document, string status, string? statusCode, string? message, decimal now)
    {
        EndPhase(document, status, now, statusCode, message);
        Enter(document, "COMPLETED", now);
        document["buildStatus"] = status;
        document["buildComplete"] = true;
        document["endTime"] = now;
    }

    private static void EndPhase(JsonObject document, string status, decimal now, string? statusCode = null, string? message = null)
    {
        if (document.Objects("phases").LastOrDefault() is not { } phase || phase.ContainsKey("phaseStatus"))
        {
            return;
        }

        phase["phaseStatus"] = status;
        phase["endTime"] = now;
        phase["durationInSeconds"] = (long)(now - phase.NumberOrNull("startTime")!.Value);
        phase["contexts"] = new JsonArray(new JsonObject { ["statusCode"] = statusCode ?? "", ["message"] = message ?? "" });
    }

    private static void Override(JsonObject document, JsonObject input)
    {
        JsonObject source = document.ObjectOrNull("source")!;
        foreach ((string member, string over) in new[]
        {
            ("type", "sourceTypeOverride"), ("location", "sourceLocationOverride"), ("buildspec", "buildspecOverride"),
        })
        {
            if (input.TextOrNull(over) is { } value)
            {
                source[member] = value;
            }
        }

        JsonObject environment = document.ObjectOrNull("environment")!;
        string[] over2 = [.. input.Objects("environmentVariablesOverride").Select(static variable => variable.Text("name"))];
        environment["environmentVariables"] = environment.Objects("environmentVariables")
            .Where(variable => !over2.Contains(variable.Text("name")))
            .Concat(input.Objects("environmentVariablesOverride"))
            .Select(static variable => variable.Copy())
            .ToJsonArray();
    }
}
