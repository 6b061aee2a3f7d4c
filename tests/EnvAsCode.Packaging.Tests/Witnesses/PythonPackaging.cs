using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace EnvAsCode.Packaging.Tests;

/// <summary>PyPA's packaging in a Python process: Debian's python3-packaging, or the copy inside pip.</summary>
internal static class PythonPackaging
{
    private static readonly string[] Candidates =
        [Environment.GetEnvironmentVariable("ENVASCODE_PYTHON") ?? "", "/usr/bin/python3", "python3"];

    /// <summary>The interpreter that has packaging; <see langword="null"/> if there is none.</summary>
    public static string? Interpreter { get; } = Candidates.FirstOrDefault(HasPackaging);

    /// <summary>Asks all questions in one process.</summary>
    /// <param name="questions">Each a name of packaging_witness.py's and its arguments.</param>
    public static List<JsonElement> Ask(IEnumerable<object[]> questions)
    {
        StringBuilder input = new();
        foreach (object[] question in questions)
        {
            input.Append(JsonSerializer.Serialize(question)).Append('\n');
        }

        string output = WitnessScript.Run(Interpreter ?? "python3", "packaging_witness.py", input.ToString());
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static bool HasPackaging(string python)
    {
        if (python.Length == 0 || (Path.IsPathRooted(python) && !File.Exists(python)))
        {
            return false;
        }

        try
        {
            ProcessStartInfo start =
                new(python, ["-c", "import packaging.version"]) { RedirectStandardError = true, RedirectStandardOutput = true };
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
