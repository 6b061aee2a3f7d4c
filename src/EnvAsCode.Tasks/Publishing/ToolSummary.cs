using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>
/// What a command did, in one message, which is all that MSBuild's terminal logger shows of it. What is only planned is listed, since
/// nobody would see otherwise what is going to be deleted.
/// </summary>
/// <param name="Words">The text, of a line or several.</param>
internal sealed record ToolSummary(string Words)
{
    /// <summary>Reads a report.</summary>
    /// <param name="report">The JSON that the command line writes to its standard output.</param>
    /// <returns><see langword="null"/> if it is none.</returns>
    public static ToolSummary? Read(string report)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(report);
            JsonElement root = document.RootElement;
            if (root.TryGetProperty("summary", out JsonElement summary))
            {
                return new ToolSummary(summary.GetString() + string.Concat(root.GetProperty("changes").EnumerateArray().Select(Change)));
            }

            string[] states =
                [.. root.GetProperty("steps").EnumerateArray().Select(static step => step.GetProperty("status").GetString()!)];
            string verb = root.GetProperty("verb").GetString()!;
            string result = verb == "status"
                ? root.GetProperty("hasChanges").GetBoolean() ? "not as declared" : "as declared"
                : Count(states);
            IEnumerable<string> planned = root.GetProperty("steps").EnumerateArray()
                .Where(static step => step.GetProperty("status").GetString() == "planned")
                .Select(static step => $"\n      {TextOf(step, "action")} {TextOf(step, "resource")}: {TextOf(step, "reason")}");
            IEnumerable<string> environments = !root.TryGetProperty("environments", out JsonElement all) ? [] : all.EnumerateArray()
                .Select(static environment => $"\n      {TextOf(environment, "name")}: {TextOf(environment, "state")}");
            string lines = string.Concat(environments.Concat(planned));
            return new ToolSummary($"{TextOf(root, "deployment")}: {verb}, {result}{lines}");
        }
        catch (System.Exception e) when (e is JsonException or System.InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string Change(JsonElement change)
    {
        string? from = change.TryGetProperty("from", out JsonElement old) ? old.GetString() : null;
        string? to = change.TryGetProperty("to", out JsonElement now) ? now.GetString() : null;
        string what = from is null ? "added " + to : to is null ? "removed, was " + from : from + " -> " + to;
        return $"\n      {TextOf(change, "environment")}, {TextOf(change, "target")}: {TextOf(change, "name")} {what}";
    }

    private static string? TextOf(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Count(string[] states) => states switch
    {
        [] => "nothing to do",
        _ when states.Contains("planned") => Steps(states.Length) + " planned",
        _ => Steps(states.Length) + " done",
    };

    private static string Steps(int number) => number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " step" : " steps");
}
