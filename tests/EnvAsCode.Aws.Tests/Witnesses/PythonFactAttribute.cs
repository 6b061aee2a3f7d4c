using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>
/// A test against Python packages. Where <c>python3</c> cannot import one of them the test is skipped and says so; with
/// <c>ENVASCODE_REQUIRE_WITNESSES=1</c>, as in CI, it runs and so fails.
/// </summary>
public sealed class PythonFactAttribute : FactAttribute
{
    private static readonly ConcurrentDictionary<string, bool> Importable = new(StringComparer.Ordinal);

    /// <summary>A test that needs packages.</summary>
    /// <param name="modules">The modules to import, with commas in between.</param>
    public PythonFactAttribute(string modules)
    {
        bool required = Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") == "1";
        if (!required && !Importable.GetOrAdd(modules, CanImport))
        {
            this.Skip = "python3 is not on this machine, or cannot import " + modules + ".";
        }
    }

    private static bool CanImport(string modules)
    {
        try
        {
            ProcessStartInfo start = new("python3", ["-c", "import " + modules]) { RedirectStandardError = true };
            using Process process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
