using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Locking.Tests.Witnesses;

/// <summary>pip installs what was locked, from the same index, and sees the same conflicts.</summary>
public class PipWitnessTests
{
    private const string Requirements = "locked/requirements.txt";

    [WitnessFact("python3", PythonModule = "pip")]
    public async Task Pip_installs_the_locked_files_and_those_of_a_changed_pin()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0", "Requires-Dist: beta>=1", "Requires-Dist: gamma; extra == 'more'");
        scene.Wheel("alpha", "2.0", "Requires-Dist: beta>=1.5", "Requires-Dist: delta; python_version < '3'");
        scene.Wheel("beta", "1.0");
        scene.Wheel("beta", "1.5");
        scene.Wheel("gamma", "0.1");
        EnvironmentSpec declared = LockScene.Pip(Pip("alpha[more]", "1.0"), Pip("beta", "<1.5"));

        await scene.LockAsync(declared);
        Assert.Equal(["alpha-1.0", "beta-1.0", "gamma-0.1"], Install(scene, declared));

        // Nothing newer gets in, and nothing else than what the lock names.
        scene.Wheel("beta", "1.1");
        Assert.Equal(["alpha-1.0", "beta-1.0", "gamma-0.1"], Install(scene, declared));

        EnvironmentSpec changed = LockScene.Pip(Pip("alpha", "2.0"));
        await scene.LockAsync(changed);
        Assert.Equal(["alpha-2.0", "beta-1.5"], Install(scene, changed));
    }

    [WitnessFact("python3", PythonModule = "pip")]
    public async Task Pip_refuses_a_file_that_is_not_the_locked_one()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0");
        EnvironmentSpec declared = LockScene.Pip(Pip("alpha", "1.0"));
        await scene.LockAsync(declared);

        scene.Server.OnText("simple/alpha/", "<a href='/files/alpha-1.0-py3-none-any.whl'>alpha-1.0-py3-none-any.whl</a>");
        scene.Server.OnBytes("files/alpha-1.0-py3-none-any.whl", [80, 75, 1, 2]);
        ExternalProgram pip = Pip3("install", scene.Write("r.txt", scene.Generated(declared, Requirements)), scene.PathOf("out"));

        Assert.NotEqual(0, pip.ExitCode);
        Assert.Contains("THESE PACKAGES DO NOT MATCH THE HASHES", pip.Error, StringComparison.Ordinal);
    }

    [WitnessFact("python3", PythonModule = "pip")]
    public async Task What_has_no_solution_has_none_for_pip()
    {
        await using LockScene scene = await LockScene.StartAsync();
        scene.Wheel("alpha", "1.0", "Requires-Dist: beta>=1.5");
        scene.Wheel("beta", "1.0");
        scene.Wheel("beta", "1.5");

        LockException error = await Assert.ThrowsAsync<LockException>(() =>
            scene.LockAsync(LockScene.Pip(Pip("alpha", "1.0"), Pip("beta", "1.0"))));
        string requirements = scene.Write("r.txt", $"--index-url {scene.Server["simple/"]}\nalpha==1.0\nbeta==1.0\n");
        ExternalProgram pip = Pip3("install", requirements, scene.PathOf("out"), isLocked: false);

        Assert.Equal(Rules.PinConflict, error.Rule);
        Assert.NotEqual(0, pip.ExitCode);
        Assert.Contains("conflict", pip.Error, StringComparison.Ordinal);
    }

    // The folders of the installed distributions, as pip wrote them.
    private static IEnumerable<string> Install(LockScene scene, EnvironmentSpec declared)
    {
        string target = scene.PathOf("installed-" + Guid.NewGuid().ToString("N"));
        Pip3("install", scene.Write("r.txt", scene.Generated(declared, Requirements)), target).AssertSuccess();
        return Directory.GetDirectories(target, "*.dist-info").Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
    }

    private static ExternalProgram Pip3(string verb, string requirements, string target, bool isLocked = true) => ExternalProgram.Run(
        "python3",
        [
            "-m", "pip", verb, "--isolated", "--disable-pip-version-check", "--no-cache-dir", "--no-input", "--retries", "0",
            .. isLocked ? (string[])["--no-deps", "--require-hashes"] : [], "--target", target, "--requirement", requirements,
        ]);
}
