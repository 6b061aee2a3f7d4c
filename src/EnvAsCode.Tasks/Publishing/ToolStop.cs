using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>How far a command came that was stopped, as the report says that it writes to its standard output.</summary>
/// <param name="Done">The steps that are done, as <c>create image 'churn'</c>.</param>
internal sealed record ToolStop(IReadOnlyList<string> Done, IReadOnlyList<string> NotDone)
{
    /// <summary>Reads a report.</summary>
    /// <param name="report">The report's JSON; may be cut off or empty.</param>
    /// <returns><see langword="null"/> if the command was not stopped, or it is none.</returns>
    public static ToolStop? Read(string report)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(report);
            if (document.RootElement.GetProperty("outcome").GetString() != "cancelled")
            {
                return null;
            }

            ILookup<bool, string> steps = document.RootElement.GetProperty("steps").EnumerateArray().ToLookup(
                static step => step.GetProperty("status").GetString() == "done",
                static step => step.GetProperty("action").GetString() + " " + step.GetProperty("resource").GetString());
            return new ToolStop([.. steps[true]], [.. steps[false]]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Steps in words.</summary>
    public static string Words(IReadOnlyList<string> steps) => steps.Count == 0 ? "nothing" : string.Join(", ", steps);
}
