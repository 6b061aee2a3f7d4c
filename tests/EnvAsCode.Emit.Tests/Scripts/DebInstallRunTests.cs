using System;
using System.IO;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>A Debian package from a URL, installed by a script that a real bash runs.</summary>
public class DebInstallRunTests
{
    [Capability(9, 48)]
    [WitnessFact("bash", "python3", "sha256sum")]
    public void It_is_fetched_verified_and_handed_to_apt_at_each_start()
    {
        using StepMachine machine = Machine();
        IScriptStep step = DebInstall("https://example.org/mount-s3.deb", Checksum(machine));

        machine.Run(step).AssertSuccess();
        machine.Run(step).AssertSuccess();

        const string Calls = "update\ninstall -y --no-install-recommends\npackage\n";
        Assert.Equal(Calls + Calls, machine.Read("calls"));
    }

    [Capability(48)]
    [WitnessFact("bash", "python3", "sha256sum")]
    public void Another_file_than_declared_is_not_installed()
    {
        using StepMachine machine = Machine();

        ExternalProgram run = machine.Run(DebInstall("https://example.org/a.deb", "sha256:" + new string('a', 64)));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("https://example.org/a.deb does not have the sha256 checksum", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(machine.Home, "calls")));
    }

    private static string Checksum(StepMachine machine)
    {
        string file = Path.Combine(machine.Home, "package");
        File.WriteAllText(file, "package\n");
        return "sha256:" + ExternalProgram.Run("sha256sum", [file]).AssertSuccess()[..64];
    }

    private static StepMachine Machine()
    {
        StepMachine machine = new();
        machine.AddProgram("sudo", "#!/bin/bash\n\"$@\"\n");
        machine.AddProgram("curl", "#!/bin/bash\nwhile [[ \"$1\" != -o ]]; do shift; done\necho package > \"$2\"\n");
        machine.AddProgram(
            "apt-get",
            "#!/bin/bash\nif [[ -r \"${!#}\" ]]; then echo \"${@:1:$#-1}\"; cat \"${!#}\"; else echo \"$@\"; fi >> \"$HOME/calls\"\n");
        return machine;
    }
}
