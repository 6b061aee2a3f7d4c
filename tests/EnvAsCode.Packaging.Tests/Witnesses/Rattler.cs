using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace EnvAsCode.Packaging.Tests;

/// <summary>rattler's npm package @conda-org/rattler in a Node.js process. <c>NODE_PATH</c> says where its folder is, as npm's own global folder.</summary>
internal static class Rattler
{
    /// <summary>Whether the package is there.</summary>
    public static bool IsPresent { get; } = (Environment.GetEnvironmentVariable("NODE_PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Directory.Exists(Path.Combine(folder, "@conda-org", "rattler")));

    /// <summary>Asks all questions in one process.</summary>
    /// <param name="questions">Each a name of rattler_witness.cjs's and its arguments.</param>
    public static List<JsonElement> Ask(IEnumerable<object[]> questions)
    {
        StringBuilder input = new();
        foreach (object[] question in questions)
        {
            input.Append(JsonSerializer.Serialize(question)).Append('\n');
        }

        string output = WitnessScript.Run("node", "rattler_witness.cjs", input.ToString());
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
