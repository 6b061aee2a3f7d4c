using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace EnvAsCode.Testing;

/// <summary>
/// A test against programs that this project did not write (Docker, ShellCheck, pip, …). Where one is not on the <c>PATH</c> the test is
/// skipped and says which; with <c>ENVASCODE_REQUIRE_WITNESSES=1</c>, as in CI, it runs and so fails.
/// </summary>
public sealed class WitnessFactAttribute : FactAttribute
{
    /// <summary>A test that needs programs.</summary>
    /// <param name="programs">Their names, as on the <c>PATH</c>.</param>
    public WitnessFactAttribute(params string[] programs)
    {
        if (Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") == "1")
        {
            return;
        }

        List<string> missing = [.. programs.Where(program => !IsOnPath(program))];
        if (missing.Count > 0)
        {
            this.Skip = "Not on this machine: " + string.Join(", ", missing) + ".";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
