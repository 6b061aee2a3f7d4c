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
    /// <summary>The environment variable that names the <c>node_modules</c> folder which <c>tests/witnesses/install-node.sh</c> filled.</summary>
    public const string NodeModulesVariable = "ENVASCODE_NODE_MODULES";

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

    /// <summary>A module that <c>python3</c> has to be able to import.</summary>
    public string? PythonModule
    {
        get;
        set
        {
            field = value;
            this.SkipUnless(value is null || PythonModules.Exists(value), "No Python module " + value);
        }
    }

    /// <summary>A package, as <c>@aws-sdk/client-ecr</c>, that has to be in the folder that <see cref="NodeModulesVariable"/> names.</summary>
    public string? NodePackage
    {
        get;
        set
        {
            field = value;
            string folder = Environment.GetEnvironmentVariable(NodeModulesVariable) ?? "";
            this.SkipUnless(folder.Length > 0 && Directory.Exists(Path.Combine(folder, value ?? "")), $"{NodeModulesVariable} names no folder with {value}");
        }
    }

    private void SkipUnless(bool isThere, string reason)
    {
        if (!isThere && Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") != "1")
        {
            this.Skip ??= reason + " on this machine.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
