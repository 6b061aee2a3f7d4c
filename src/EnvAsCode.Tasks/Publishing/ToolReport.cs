using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Tasks.Publishing;

/// <summary>The error in the report that the command line writes to its standard output; docs/publishing.md describes it.</summary>
/// <param name="Message">What went wrong.</param>
/// <param name="Declaration">The C# member that it is about; <see langword="null"/> if none.</param>
internal sealed record ToolError(string Code, string Message, string? HelpLink, string? Declaration)
{
    /// <summary>Reads the error of a report.</summary>
    /// <param name="report">The report's JSON; may be cut off or empty if the program was ended.</param>
    /// <returns><see langword="null"/> if it has none or is none.</returns>
    public static ToolError? Read(string report)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(report);
            if (!document.RootElement.TryGetProperty("error", out JsonElement error) || error.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            return Of(error);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads the warnings of a report.</summary>
    /// <param name="report">The report's JSON; may be cut off or empty if the program was ended.</param>
    public static IReadOnlyList<ToolError> ReadWarnings(string report)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(report);
            return document.RootElement.TryGetProperty("warnings", out JsonElement warnings)
                ? [.. warnings.EnumerateArray().Select(Of)]
                : [];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static ToolError Of(JsonElement error) => new(
        error.GetProperty("code").GetString()!,
        error.GetProperty("message").GetString()!,
        TextOf(error, "helpLink"),
        TextOf(error, "declaration"));

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
