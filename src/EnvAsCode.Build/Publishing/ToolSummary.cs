using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Build.Publishing;

/// <summary>What a command did, in one line: all that MSBuild's terminal logger shows of it.</summary>
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
            string[] states =
                [.. root.GetProperty("steps").EnumerateArray().Select(static step => step.GetProperty("status").GetString()!)];
            string verb = root.GetProperty("verb").GetString()!;
            string result = verb == "status"
                ? root.GetProperty("hasChanges").GetBoolean() ? "not as declared" : "as declared"
                : Count(states);
            return new ToolSummary(
                $"{root.GetProperty("deployment").GetString()}: {verb}, {result}{(states.Length == 0 ? "" : " (-tl:off shows more)")}");
        }
        catch (System.Exception e) when (e is JsonException or System.InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static string Count(string[] states) => states switch
    {
        [] => "nothing to do",
        _ when states.Contains("planned") => Steps(states.Length) + " planned",
        _ => Steps(states.Length) + " done",
    };

    private static string Steps(int number) => number.ToString(CultureInfo.InvariantCulture) + (number == 1 ? " step" : " steps");
}
