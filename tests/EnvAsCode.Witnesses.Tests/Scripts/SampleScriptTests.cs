using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

public class SampleScriptTests
{
    [WitnessFact("bash", "shellcheck")]
    public void Bash_and_ShellCheck_accept_every_script_of_the_samples()
    {
        Assert.NotEmpty(Samples.All);
        foreach (EnvironmentSpec environment in Samples.All.Values)
        {
            using Emitted files = new(environment, Samples.Files);
            foreach (string script in files.Files.Where(file => file.EndsWith(".sh", StringComparison.Ordinal)).Select(file => Path.Join(files.Path, file)))
            {
                ExternalProgram.Run("bash", ["-n", script]).AssertSuccess();
                ExternalProgram.Run("shellcheck", [script]).AssertSuccess();
            }
        }
    }
}
