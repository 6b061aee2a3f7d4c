using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace EnvAsCode.Packaging.Tests;

/// <summary>rattler's npm package @conda-org/rattler in a Node.js process.</summary>
internal static class Rattler
{
    /// <summary>The package.</summary>
    public const string Package = "@conda-org/rattler";

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
