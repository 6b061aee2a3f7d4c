using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Lifecycle configurations, run as a starting application runs them: each time anew, and over what the last one left.</summary>
[Collection(UsesContainers.Name)]
public class LifecycleConfigurationTests(BaseImages images)
{
    [ContainerTheory]
    [InlineData(CondaTool.Micromamba, AppType.JupyterLab, "/opt/conda")]
    [InlineData(CondaTool.Conda, AppType.JupyterServer, "/opt/conda/envs/studio")]
    [InlineData(null, AppType.KernelGateway, "/usr/local")]
    public void Installs_apt_and_pip_packages_into_the_environment_that_the_application_runs_in(
        CondaTool? tool, AppType appType, string prefix)
    {
        using Container container = Container.Start(tool is null ? images.Python : images.Conda(tool.Value));
        EnvironmentSpec environment =
            new("lifecycle") { Python = "3.11", Packages = [.. Probes.Packages, Apt("envascode-probe", "1:1.0-1")] };
        Run(container, environment, appType).AssertSuccess();
        string first = State(container, prefix);

        Run(container, environment, appType).AssertSuccess();

        Assert.Equal(first, State(container, prefix));
        Assert.Equal(string.Join("\n", Probes.Installed) + "\n", container.Program(Probes.ListVersions, prefix + "/bin/python3", "-"));
    }

    [ContainerFact]
    public void Installs_conda_packages_with_a_stand_in_for_conda()
    {
        using Container container = Container.Start(images.Conda(CondaTool.Mamba));
        EnvironmentSpec environment = new("lifecycle")
        {
            Packages = [Conda("probe-exact", "1.2.3"), Conda("probe-prefix", "1.4.*"), Pip("probe-any")]
        };

        Run(container, environment, AppType.JupyterLab).AssertSuccess();

        Assert.Equal("probe-any==1.1\nprobe-exact==1.2.3\nprobe-prefix==1.4.2\n", Freeze(container, "/opt/conda"));
    }

    [ContainerFact]
    public void A_package_that_cannot_be_installed_fails_the_start_and_the_next_script_can_still_run()
    {
        using Container container = Container.Start(images.Python);
        EnvironmentSpec environment = new("lifecycle") { Packages = [Pip("probe-exact", "9.9.9")] };

        Assert.NotEqual(0, Run(container, environment, AppType.KernelGateway).ExitCode);

        Run(container, environment with { Packages = [Pip("probe-exact", "1.2.3")] }, AppType.KernelGateway).AssertSuccess();
    }

    [ContainerFact]
    public void Another_Python_than_the_declared_one_is_said_and_the_packages_are_installed()
    {
        using Container container = Container.Start(images.Python);

        ExternalProgram script = Run(container, new("lifecycle") { Python = "3.10", Packages = [Pip("probe-any")] }, AppType.KernelGateway);

        script.AssertSuccess();
        Assert.Contains("runs Python 3.11; Python 3.10 is declared", script.Error, StringComparison.Ordinal);
        Assert.Equal("probe-any==1.1\n", Freeze(container, "/usr/local"));
    }

    private static ExternalProgram Run(Container container, EnvironmentSpec environment, AppType appType)
    {
        using Emitted files = new(environment with { Strategies = [new LifecycleConfiguration(appType)] });
        string path = Assert.Single(files.Files, file => file.EndsWith(".sh", StringComparison.Ordinal));
        return container.Script(files[path]);
    }

    // The packages of pip and apt, and what lies about where scripts leave things.
    private static string State(Container container, string prefix) =>
        Freeze(container, prefix)
        + container.Bash("cat /usr/share/envascode-probe/version; ls -A /tmp ~; find ~ -newer /usr/share/envascode-probe/version -type f");

    private static string Freeze(Container container, string prefix) =>
        container.Program("", prefix + "/bin/python3", "-m", "pip", "freeze");
}
