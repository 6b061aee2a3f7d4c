using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class ScriptTests
{
    private static IEnumerable<string> Scripts => Directory
        .GetFiles(Repository.PathOf("tests/EnvAsCode.Emit.Tests"), "*.sh", SearchOption.AllDirectories)
        .Where(path => path.Contains("Golden", System.StringComparison.Ordinal));

    [Capability(58)]
    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void A_script_begins_with_its_shebang_and_stops_at_the_first_error(string name)
    {
        foreach (Artifact file in Cases.Emit(name).Where(file => file.Path.EndsWith(".sh", System.StringComparison.Ordinal)))
        {
            Assert.True(file.IsExecutable);
            Assert.StartsWith("#!/bin/bash\n", file.Text, System.StringComparison.Ordinal);
            Assert.Contains("\nset -euo pipefail\n", file.Text, System.StringComparison.Ordinal);
            Assert.DoesNotContain("pip install --user", file.Text, System.StringComparison.Ordinal);
            Assert.DoesNotContain("conda activate", file.Text, System.StringComparison.Ordinal);
        }
    }

    [WitnessFact("bash")]
    public void Bash_can_parse_every_script() => Assert.All(Scripts, script => ExternalProgram.Run("bash", ["-n", script]).AssertSuccess());

    [WitnessFact("shellcheck")]
    public void ShellCheck_finds_nothing_in_any_script() =>
        ExternalProgram.Run("shellcheck", ["-S", "style", .. Scripts]).AssertSuccess();

    // Alone, a part does not have the variables and functions of the others.
    [WitnessFact("shellcheck")]
    public void ShellCheck_finds_nothing_in_the_parts_of_scripts() => ExternalProgram
        .Run("shellcheck", ["-S", "style", "-s", "bash", "-e", "SC2154,SC2034,SC2317,SC2329", .. Directory
            .GetFiles(Repository.PathOf("src/EnvAsCode.Emit/Scripts/Shell"), "*.sh", SearchOption.AllDirectories)])
        .AssertSuccess();
}
