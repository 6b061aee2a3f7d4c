using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Jupyter in a container.</summary>
internal static class Jupyter
{
    /// <summary>The kernels that Jupyter finds: the display names by their names.</summary>
    /// <param name="python">A Python of it that has <c>jupyter_client</c>.</param>
    public static IReadOnlyDictionary<string, string> Kernels(Container container, string python)
    {
        string text = container.Program("", python, "-m", "jupyter_client.kernelspecapp", "list", "--json");
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("kernelspecs").EnumerateObject().ToDictionary(
            kernel => kernel.Name,
            kernel => kernel.Value.GetProperty("spec").GetProperty("display_name").GetString()!,
            StringComparer.Ordinal);
    }

    /// <summary>Starts a kernel and runs cells in it.</summary>
    /// <param name="python">A Python of it that has <c>jupyter_client</c>.</param>
    /// <returns>What they printed.</returns>
    public static string RunCells(Container container, string python, string kernel, params string[] cells)
    {
        string program = File.ReadAllText(Repository.PathOf("tests/EnvAsCode.Witnesses.Tests/Kernels/run_cell.py"));
        return container.Program(JsonSerializer.Serialize(cells), python, "-c", program, kernel);
    }
}
