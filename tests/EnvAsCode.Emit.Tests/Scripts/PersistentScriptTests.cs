using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class PersistentScriptTests
{
    private static EnvironmentSpec Churn => new("churn")
    {
        Packages = [Conda("numpy", "1.26.4")],
        Kernel = new("churn") { DisplayName = "It's \"churn\" $(id)" },
        Strategies = [new PersistentCondaEnvironment()],
    };

    private static string Setup => Script(Churn, "setup");

    private static string Teardown => Script(Churn, "teardown");

    [Capability(61)]
    [WitnessFact("bash", "awk")]
    public void Set_up_creates_the_environment_and_its_kernel()
    {
        using Sandbox sandbox = new("micromamba");

        sandbox.Run(Setup).AssertSuccess();

        Assert.StartsWith(
            "micromamba|create|-y|--override-channels|-p|" + sandbox.Home + "/.conda/envs/churn|-f|",
            sandbox.Calls[0],
            StringComparison.Ordinal);
        Assert.Equal("python|-m|ipykernel|install|--user|--name|churn|--display-name|It's \"churn\" $(id)|", sandbox.Calls[1]);
        Assert.Equal(
            Files(Churn, "environment.yml").Replace("  - nodefaults\n", "", StringComparison.Ordinal),
            File.ReadAllText(sandbox.Root + "/specification"));
        Assert.Equal("envs_dirs:\n  - " + sandbox.Home + "/.conda/envs\n", sandbox.Read(".condarc"));
    }

    [WitnessFact("bash", "awk")]
    public void Set_up_run_again_changes_nothing()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.Run(Setup).AssertSuccess();
        string[] tree = [.. sandbox.HomeTree()];

        sandbox.Run(Setup).AssertSuccess();

        Assert.Equal(tree, sandbox.HomeTree());
        Assert.Single(sandbox.Calls, call => call.StartsWith("micromamba|", StringComparison.Ordinal));
    }

    [Capability(61)]
    [WitnessFact("bash", "awk")]
    public void Set_up_updates_an_environment_whose_declaration_changed()
    {
        using Sandbox sandbox = new("conda");
        sandbox.Run(Setup).AssertSuccess();

        sandbox.Run(Script(Churn with { Packages = [Conda("numpy", "2.0.0")] }, "setup")).AssertSuccess();

        string[] conda = [.. sandbox.Calls.Where(call => call.StartsWith("conda|env|", StringComparison.Ordinal))];
        Assert.StartsWith("conda|env|create|-p|", conda[0], StringComparison.Ordinal);
        Assert.StartsWith("conda|env|update|-p|" + sandbox.Home + "/.conda/envs/churn|-f|", conda[1], StringComparison.Ordinal);
        Assert.Equal(2, conda.Length);
    }

    [Capability(61, 64)]
    [WitnessFact("bash", "awk")]
    public void Terminals_begin_in_the_environment_by_one_line_that_teardown_takes_out_again()
    {
        EnvironmentSpec active = Churn with
        {
            Strategies =
                [new PersistentCondaEnvironment { ActivateInTerminals = true, StrictChannelPriority = true, Processor = Processor.Gpu }]
        };
        using Sandbox sandbox = new("micromamba");
        File.WriteAllText(sandbox.Home + "/.bashrc", "mine\n");
        sandbox.Run(Script(active, "setup")).AssertSuccess();
        ExternalProgram second = sandbox.Run(Script(active, "setup"));

        second.AssertSuccess();
        Assert.Contains("This instance has no GPU", second.Error, StringComparison.Ordinal);
        string prefix = sandbox.Home + "/.conda/envs/churn";
        Assert.Equal(
            $"mine\n[ ! -d '{prefix}' ] || {{ eval \"$(micromamba shell hook --shell bash)\" && micromamba activate '{prefix}'; }} # "
            + $"envascode:{prefix}\n",
            sandbox.Read(".bashrc"));

        sandbox.Run(Script(active, "teardown")).AssertSuccess();
        Assert.Equal("mine\n", sandbox.Read(".bashrc"));
    }

    [WitnessFact("bash", "awk")]
    public void Set_up_that_failed_is_made_good_by_the_next_one()
    {
        using Sandbox sandbox = new("mamba");
        File.WriteAllText(sandbox.Root + "/fail", "");
        Assert.NotEqual(0, sandbox.Run(Setup).ExitCode);

        File.Delete(sandbox.Root + "/fail");
        sandbox.Run(Setup).AssertSuccess();
        sandbox.Run(Teardown).AssertSuccess();

        Assert.DoesNotContain(sandbox.HomeTree(), entry => entry.Contains("churn", StringComparison.Ordinal));
    }

    [WitnessFact("bash", "awk")]
    public void An_environment_that_was_not_finished_is_made_again_without_what_was_unpacked_for_it()
    {
        using Sandbox sandbox = new("conda");
        File.WriteAllText(sandbox.Root + "/fail", "");
        Assert.NotEqual(0, sandbox.Run(Setup).ExitCode);
        sandbox.AddProgram("home/.conda/envs/churn/conda-meta/history", "half\n");

        File.Delete(sandbox.Root + "/fail");
        sandbox.Run(Setup).AssertSuccess();

        Assert.Equal(
            ["conda|env|create|", "conda|clean|--packages|", "conda|env|create|"],
            sandbox.Calls
                .Where(call => call.StartsWith("conda|", StringComparison.Ordinal) && !call.Contains("config", StringComparison.Ordinal))
                .Select(call => string.Join('|', call.Split('|')[..3]) + "|"));
        Assert.Null(sandbox.Read(".conda/envs/churn/conda-meta/history"));
    }

    [WitnessFact("bash", "awk")]
    public void An_update_that_was_cut_off_is_made_again_and_takes_nothing_away()
    {
        using Sandbox sandbox = new("conda");
        sandbox.Run(Setup).AssertSuccess();
        sandbox.AddProgram("home/.conda/envs/churn/mine", "mine\n");
        string changed = Script(Churn with { Packages = [Conda("numpy", "2.0.0")] }, "setup");
        File.WriteAllText(sandbox.Root + "/fail", "");
        Assert.NotEqual(0, sandbox.Run(changed).ExitCode);

        File.Delete(sandbox.Root + "/fail");
        sandbox.Run(Setup).AssertSuccess();

        Assert.Equal(2, sandbox.Calls.Count(call => call.StartsWith("conda|env|update|", StringComparison.Ordinal)));
        Assert.Equal("mine\n", sandbox.Read(".conda/envs/churn/mine"));
    }

    [WitnessFact("bash", "awk")]
    public void Set_ups_at_the_same_time_create_the_environment_once()
    {
        using Sandbox sandbox = new("micromamba");
        File.WriteAllText(sandbox.Root + "/setup.sh", sandbox.Here(Setup));

        ExternalProgram.Run(
            "bash",
            ["-c", "for i in 1 2 3 4 5 6 7 8 9 10 11 12; do bash \"$SANDBOX/setup.sh\" & done; wait"],
            variables: sandbox.Variables).AssertSuccess();

        Assert.Single(sandbox.Calls, call => call.StartsWith("micromamba|create|", StringComparison.Ordinal));
        Assert.Equal("envs_dirs:\n  - " + sandbox.Home + "/.conda/envs\n", sandbox.Read(".condarc"));
    }

    [WitnessFact("bash", "awk")]
    public void A_last_line_without_an_end_and_a_user_s_own_line_stay_when_terminals_no_longer_begin_in_the_environment()
    {
        EnvironmentSpec active = Churn with { Strategies = [new PersistentCondaEnvironment { ActivateInTerminals = true }] };
        using Sandbox sandbox = new("micromamba");
        string mine = "export A=1 # envascode:" + sandbox.Home + "/.conda/envs/churn\nexport B=2";
        Directory.CreateDirectory(sandbox.Home + "/dotfiles");
        File.WriteAllText(sandbox.Home + "/dotfiles/bashrc", mine);
        File.CreateSymbolicLink(sandbox.Home + "/.bashrc", "dotfiles/bashrc");
        ExternalProgram.Run("chmod", ["600", sandbox.Home + "/dotfiles/bashrc"]).AssertSuccess();

        sandbox.Run(Script(active, "setup")).AssertSuccess();
        Assert.StartsWith(mine + "\n[ ! -d ", sandbox.Read(".bashrc"), StringComparison.Ordinal);
        sandbox.Run(Script(active, "teardown")).AssertSuccess();

        Assert.Equal(mine + "\n", sandbox.Read("dotfiles/bashrc"));
        Assert.Equal("dotfiles/bashrc", new FileInfo(sandbox.Home + "/.bashrc").LinkTarget);
        Assert.Equal("600\n", ExternalProgram.Run("stat", ["-c", "%a", sandbox.Home + "/dotfiles/bashrc"]).AssertSuccess());
    }

    [WitnessFact("bash", "awk")]
    public void Set_up_without_a_conda_tool_says_so()
    {
        using Sandbox sandbox = new();

        ExternalProgram result = sandbox.Run(Setup);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("neither micromamba nor mamba nor conda", result.Error, StringComparison.Ordinal);
    }

    [Capability(64)]
    [WitnessFact("bash", "awk")]
    public void Teardown_leaves_the_home_as_set_up_found_it()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", "channels:\n  - conda-forge\n");
        sandbox.AddProgram("home/.local/share/jupyter/kernels/other/kernel.json", "{}\n");
        string[] before = [.. sandbox.HomeTree()];

        sandbox.Run(Setup).AssertSuccess();
        sandbox.Run(Teardown).AssertSuccess();
        sandbox.Run(Teardown).AssertSuccess();

        Assert.Equal(before, sandbox.HomeTree().Where(entry => entry != ".conda/"));
    }

    [WitnessFact("bash", "awk")]
    public void Teardown_keeps_an_environment_that_set_up_did_not_create()
    {
        using Sandbox sandbox = new("micromamba");
        Directory.CreateDirectory(sandbox.Home + "/.conda/envs/churn/conda-meta");

        sandbox.Run(Setup).AssertSuccess();
        ExternalProgram teardown = sandbox.Run(Teardown);

        teardown.AssertSuccess();
        Assert.Contains("was there before setup.sh and stays", teardown.Error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(sandbox.Home + "/.conda/envs/churn/conda-meta"));
    }

    [WitnessFact("bash", "awk")]
    public void Teardown_keeps_the_other_environments_in_the_list_of_folders()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.Run(Setup).AssertSuccess();
        sandbox.Run(Script(Churn with { Name = "other", Kernel = null }, "setup")).AssertSuccess();

        sandbox.Run(Teardown).AssertSuccess();

        Assert.Equal("envs_dirs:\n  - " + sandbox.Home + "/.conda/envs\n", sandbox.Read(".condarc"));
        Assert.True(Directory.Exists(sandbox.Home + "/.conda/envs/other"));
    }

    [WitnessFact("bash", "awk")]
    public void Teardown_keeps_a_kernel_of_its_name_that_starts_something_else()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.Run(Setup).AssertSuccess();
        sandbox.AddProgram("home/.local/share/jupyter/kernels/churn/kernel.json", "{\"argv\": [\"/usr/bin/python3\"]}\n");

        sandbox.Run(Teardown).AssertSuccess();

        Assert.NotNull(sandbox.Read(".local/share/jupyter/kernels/churn/kernel.json"));
    }

    private static string Script(EnvironmentSpec environment, string name) => Files(environment, "persistent/" + name + ".sh");

    private static string Files(EnvironmentSpec environment, string path) =>
        EnvironmentEmitter.Emit(environment, "Test.Churn").Single(file => file.Path == path).Text;
}
