using System;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class LifecycleScriptTests
{
    [Capability(48)]
    [WitnessFact("bash")]
    public void The_packages_are_handed_to_their_managers_as_they_are_declared()
    {
        using Sandbox sandbox = new("mamba", "apt-get", "sudo");
        sandbox.AddProgram("opt/conda/bin/python3", File.ReadAllText(sandbox.Root + "/bin/python3"));

        sandbox.Run(Script(
            AppType.JupyterLab,
            Conda("scipy", ">=1.13,<2"),
            Pip("dvc", "3.50.*", extras: ["s3"]),
            Pip("__future", marker: "python_version < '3'"),
            Apt("git", "1:2.39~1")))
            .AssertSuccess();

        Assert.Contains("apt-get|install|-y|--no-install-recommends|git=1:2.39~1|", sandbox.Calls);
        Assert.Contains(
            "mamba|install|-y|-p|" + sandbox.Root + "/opt/conda|--override-channels|-c|conda-forge|scipy>=1.13,<2|", sandbox.Calls);
        Assert.Equal("dvc[s3]==3.50.*\n__future ; python_version < '3'\n", File.ReadAllText(sandbox.Root + "/requirements"));
    }

    [WitnessFact("bash")]
    public void Without_conda_s_Python_the_one_on_the_path_is_used()
    {
        using Sandbox sandbox = new();

        sandbox.Run(Script(AppType.KernelGateway, Pip("boto3", "1.34.0"))).AssertSuccess();

        Assert.Equal("boto3==1.34.0\n", File.ReadAllText(sandbox.Root + "/requirements"));
        Assert.Contains(
            sandbox.Calls, call => call.StartsWith("python3|-m|pip|install|--disable-pip-version-check|-r|", StringComparison.Ordinal));
    }

    [WitnessFact("bash")]
    public void Another_Python_than_declared_is_said_and_does_not_stop_the_application()
    {
        using Sandbox sandbox = new();

        ExternalProgram result = sandbox.Run(Script(AppType.CodeEditor, "3.11", Pip("boto3")));

        result.AssertSuccess();
        Assert.Contains("runs Python 3.12; Python 3.11 is declared", result.Error, StringComparison.Ordinal);
    }

    [WitnessFact("bash")]
    public void A_package_that_cannot_be_installed_fails_the_script()
    {
        using Sandbox sandbox = new("conda");
        File.WriteAllText(sandbox.Root + "/fail", "");

        Assert.Equal(1, sandbox.Run(Script(AppType.JupyterLab, Conda("numpy"), Pip("boto3"))).ExitCode);
        Assert.False(File.Exists(sandbox.Root + "/requirements"));
    }

    [WitnessFact("bash")]
    public void An_environment_without_packages_has_a_script_that_does_nothing()
    {
        using Sandbox sandbox = new();

        sandbox.Run(Script(AppType.JupyterServer)).AssertSuccess();

        Assert.Empty(sandbox.Calls);
    }

    [Fact]
    public void Settings_outside_the_home_are_merged_as_root()
    {
        EnvironmentSpec environment = new("settings")
        {
            Strategies = [new LifecycleConfiguration(AppType.JupyterLab)
            {
                Steps = [EnvAsCode.Steps.MergeJson("/etc/jupyter/lab.json", "{}"), EnvAsCode.Steps.MergeJson("~/lab.json", "{}")]
            }],
        };

        string script = EnvironmentEmitter.Emit(environment, "Test.Settings")
            .Single(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal)).Text;

        Assert.Contains("\neac_root eac_merge_json /etc/jupyter/lab.json ours << ", script, StringComparison.Ordinal);
        Assert.Contains("\neac_merge_json \"$HOME\"/lab.json ours << ", script, StringComparison.Ordinal);
        Assert.Contains("\neac_root() {", script, StringComparison.Ordinal);
    }

    private static string Script(AppType appType, params Package[] packages) => Script(appType, null, packages);

    private static string Script(AppType appType, string? python, params Package[] packages)
    {
        EnvironmentSpec environment = new("churn")
        {
            Python = python,
            Packages = packages.ToEquatableArray(),
            Strategies = [new LifecycleConfiguration(appType)],
        };
        return EnvironmentEmitter.Emit(environment, "Test.Churn")
            .Single(file => file.Path.StartsWith("lifecycle/", StringComparison.Ordinal)).Text;
    }
}
