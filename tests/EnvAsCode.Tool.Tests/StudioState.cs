using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace EnvAsCode.Tool.Tests;

/// <summary>What a local Studio holds, as lines to compare.</summary>
internal static class StudioState
{
    private static readonly string[] Varying = ["Time", "At = ", "/transition/"];

    /// <summary>All members, without when things were made.</summary>
    /// <param name="tool">The run whose Studio it is.</param>
    public static string[] Of(ToolRun tool)
    {
        using JsonDocument state = JsonDocument.Parse(File.ReadAllText(Path.Join(tool.Studio, "state.json")));
        return
        [
            .. Leaves(state.RootElement, "")
                .Where(line => !Varying.Any(word => line.Contains(word, StringComparison.Ordinal))),
        ];
    }

    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value, path + "/" + member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Leaves(item, path + "/" + index)),
        _ => [path + " = " + element],
    };
}
