using System;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// Set-up and teardown of a persisted conda environment. The conda tool is a stand-in; bash, awk, pip and Jupyter are real.
/// </summary>
[Collection(UsesContainers.Name)]
public class PersistentCondaEnvironmentTests(BaseImages images)
{
    private const string Python = PersistentHome.Prefix + "/bin/python";

    [Capability(61, 62)]
    [ContainerTheory]
    [InlineData(CondaTool.Conda, KernelLaunch.CondaRun)]
    [InlineData(CondaTool.Mamba, KernelLaunch.Interpreter)]
    [InlineData(CondaTool.Micromamba, KernelLaunch.CondaRun)]
    public void Set_up_makes_a_kernel_that_starts_and_a_second_run_changes_nothing_with_a_stand_in_for_conda(
        CondaTool tool, KernelLaunch launch)
    {
        using PersistentHome home = new(images, tool, launch);
        home.SetUp().AssertSuccess();
        string first = home.Files + home.Container.Bash($"cat {PersistentHome.Prefix}/conda-meta/history");

        Assert.Contains("is up to date", home.SetUp().AssertSuccess(), StringComparison.Ordinal);

        Assert.Equal(first, home.Files + home.Container.Bash($"cat {PersistentHome.Prefix}/conda-meta/history"));
        Assert.Equal("envs_dirs:\n  - " + PersistentHome.Environments + "\n", home.Condarc);
        Assert.Equal(PipImage.KernelDisplayName, Jupyter.Kernels(home.Container, Python)["persisted-kernel"]);
        Assert.Equal(
            PersistentHome.Prefix
            + (launch == KernelLaunch.CondaRun ? " " + PersistentHome.Prefix : " None")
            + "\nprobe-exact==1.2.3\nprobe-extra==1.0\nprobe-more==3.1\n",
            Jupyter.RunCells(
                home.Container,
                Python,
                "persisted-kernel",
                "import os, sys; print(sys.prefix, os.environ.get('CONDA_PREFIX'))",
                Probes.ListVersions));
    }

    [ContainerFact]
    public void Teardown_leaves_the_home_as_it_was_however_often_it_runs_with_a_stand_in_for_conda()
    {
        using PersistentHome home = new(images, CondaTool.Conda);
        home.Condarc = "channels:\n  - conda-forge\n";
        home.Container.Bash(
            "mkdir -p ~/.conda && touch ~/.conda/environments.txt && mkdir -p ~/.local/share/jupyter/kernels/other && touch "
            + "~/.local/share/jupyter/kernels/other/kernel.json");
        string before = home.Files;
        home.SetUp().AssertSuccess();

        home.TearDown().AssertSuccess();
        home.TearDown().AssertSuccess();

        // conda itself forgets a prefix that is gone when it next reads this list.
        home.Container.Bash(": > ~/.conda/environments.txt");
        Assert.Equal(before, home.Files);
        Assert.Equal("", home.EnvironmentFolders);
    }
}
