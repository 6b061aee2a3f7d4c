using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Logs;

/// <summary>Log groups and their streams, which builds write.</summary>
internal static class LogOperations
{
    private const int PageSize = 10_000;
    private const string Group = "log-group/";

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, LogFiles files) =>
    [
        table.Write("CreateLogGroup", Create),
        table.Write("DeleteLogGroup", (turn, input) => Delete(turn, input, files)),
        table.Read("DescribeLogStreams", Describe),
        table.Read("GetLogEvents", (turn, input) => Get(turn, input, files)),
    ];

    /// <summary>Makes a stream and its group, where they are not there.</summary>
    public static void Open(StudioTurn turn, string group, string stream)
    {
        if (turn.State.Find(Group + group) is null)
        {
            turn.State.Put(new Resource(Group + group, new JsonObject { ["logGroupName"] = group }));
        }

        if (turn.State.Find(StreamKey(group, stream)) is null)
        {
            JsonObject document = new()
            {
                ["logStreamName"] = stream,
                ["creationTime"] = (long)(turn.Now * 1000),
                ["arn"] = GroupArn(turn, group) + ":log-stream:" + stream,
            };
            turn.State.Put(new Resource(StreamKey(group, stream), document));
        }
    }

    /// <summary>The ARN of a group.</summary>
    public static string GroupArn(StudioTurn turn, string group) =>
        $"arn:aws:logs:{turn.Identity.Region}:{turn.Identity.Account}:log-group:{group}";

    private static string StreamKey(string group, string stream) => $"log-stream/{group}:{stream}";

    private static JsonObject? Create(StudioTurn turn, JsonObject input)
    {
        string key = Group + input.Text("logGroupName");
        if (turn.State.Find(key) is not null)
        {
            throw new ApiException("ResourceAlreadyExistsException", "The specified log group already exists");
        }

        turn.State.Put(new Resource(key, input.Pick("logGroupName", "kmsKeyId", "logGroupClass")));
        return null;
    }

    private static JsonObject? Delete(StudioTurn turn, JsonObject input, LogFiles files)
    {
        string group = input.Text("logGroupName");
        Require(turn, group);
        foreach (Resource stream in turn.State.StartingWith(StreamKey(group, "")).ToList())
        {
            files.Delete(group, stream.Document.Text("logStreamName"));
            turn.State.Remove(stream.Key);
        }

        turn.State.Remove(Group + group);
        return null;
    }

    private static JsonObject Describe(StudioTurn turn, JsonObject input)
    {
        string group = GroupOf(turn, input);
        string prefix = input.TextOrNull("logStreamNamePrefix") ?? "";
        return Pages.Cut(
            turn.State.StartingWith(StreamKey(group, prefix)),
            static stream => stream.Key,
            input,
            "logStreams",
            static stream => stream.Document.Copy(),
            input["descending"]?.GetValue<bool>() == true,
            input.IntegerOrNull("limit") ?? 50);
    }

    // A token is the number of an event; the end is where the token for the next events is the one that was sent.
    private static JsonObject Get(StudioTurn turn, JsonObject input, LogFiles files)
    {
        string group = GroupOf(turn, input);
        string stream = input.Text("logStreamName");
        if (turn.State.Find(StreamKey(group, stream)) is null)
        {
            throw new ApiException("ResourceNotFoundException", "The specified log stream does not exist.");
        }

        IReadOnlyList<JsonObject> events = files.Read(group, stream);
        int size = input.IntegerOrNull("limit") ?? PageSize;
        int first = input.TextOrNull("nextToken") is { } token ? NumberOf(token)
            : input["startFromHead"]?.GetValue<bool>() == true ? 0 : Math.Max(0, events.Count - size);
        List<JsonObject> page = [.. events.Skip(first).Take(size)];
        return new JsonObject
        {
            ["events"] = page.ToJsonArray(),
            ["nextForwardToken"] = Token('f', Math.Min(events.Count, first + page.Count)),
            ["nextBackwardToken"] = Token('b', Math.Max(0, first - size)),
        };
    }

    private static string GroupOf(StudioTurn turn, JsonObject input)
    {
        string named = input.TextOrNull("logGroupName")
            ?? input.TextOrNull("logGroupIdentifier")?.Split(":log-group:")[^1]
            ?? throw ApiException.InvalidParameter("Give logGroupName or logGroupIdentifier.");
        Require(turn, named);
        return named;
    }

    private static void Require(StudioTurn turn, string group)
    {
        if (turn.State.Find(Group + group) is null)
        {
            throw new ApiException("ResourceNotFoundException", "The specified log group does not exist.");
        }
    }

    private static string Token(char direction, int number) => FormattableString.Invariant($"{direction}/{number:d12}");

    private static int NumberOf(string token) =>
        token.Length > 2 && int.TryParse(token.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw ApiException.InvalidParameter("The specified nextToken is invalid.");
}
