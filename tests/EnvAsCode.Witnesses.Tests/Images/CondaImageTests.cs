using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Custom images with conda environments. The conda tool is a stand-in; Docker, pip and Jupyter are real.</summary>
[Collection(UsesContainers.Name)]
public class CondaImageTests(BaseImages images)
{
    [ContainerTheory]
    [InlineData(CondaTool.Conda)]
    [InlineData(CondaTool.Mamba)]
    [InlineData(CondaTool.Micromamba)]
    public void The_kernel_of_a_named_environment_starts_with_a_stand_in_for_conda(CondaTool tool)
    {
        EnvironmentSpec environment = new("named")
        {
            Python = "3.11",
            Packages = [Conda("probe-exact", "1.2.3"), Conda("probe-compatible", ">=1.3,<2"), Pip("probe-extra", extras: ["more"])],
        };

        using Container container = this.Start(environment, tool, CondaTarget.Automatic);

        string printed = Jupyter.RunCells(
            container, "/opt/conda/envs/named/bin/python", "conda-env-named-py", "import sys; print(sys.prefix)", Probes.ListVersions);
        Assert.Equal("/opt/conda/envs/named\nprobe-compatible==1.9\nprobe-exact==1.2.3\nprobe-extra==1.0\nprobe-more==3.1\n", printed);
    }

    [ContainerFact]
    public void The_base_environment_gets_the_packages_and_the_kernel_with_a_stand_in_for_conda()
    {
        EnvironmentSpec environment = new("into-base")
        {
            Packages = [Conda("probe-exact", "1.2.3"), Conda("probe-compatible", ">=1.3,<2"), Pip("probe-local", "1.0+cpu")],
        };

        using Container container = this.Start(environment, CondaTool.Micromamba, CondaTarget.BaseEnvironment);

        string printed =
            Jupyter.RunCells(container, "/opt/conda/bin/python", "python3", "import sys; print(sys.prefix)", Probes.ListVersions);
        Assert.Equal("/opt/conda\nprobe-compatible==1.9\nprobe-exact==1.2.3\nprobe-local==1.0+cpu\n", printed);
    }

    [ContainerFact]
    public void Two_environments_of_one_image_have_a_kernel_each_with_a_stand_in_for_conda()
    {
        EnvironmentSpec environment = new("two")
        {
            CondaEnvironments =
            [
                new("first") { Python = "3.11", Packages = [Conda("probe-exact", "1.2.2")] },
                new("second") { Python = "3.11", Packages = [Pip("probe-exact", "1.2.4")] },
            ],
        };

        using Container container = this.Start(environment, CondaTool.Conda, CondaTarget.Automatic);

        const string Python = "/opt/conda/envs/first/bin/python";
        Assert.Equal("probe-exact==1.2.2\n", Jupyter.RunCells(container, Python, "conda-env-first-py", Probes.ListVersions));
        Assert.Equal("probe-exact==1.2.4\n", Jupyter.RunCells(container, Python, "conda-env-second-py", Probes.ListVersions));
    }

    private Container Start(EnvironmentSpec environment, CondaTool tool, CondaTarget target)
    {
        BaseImage from = new(images.Conda(tool))
        {
            User = "sagemaker-user",
            Uid = 1000,
            Gid = 100,
            Home = "/home/sagemaker-user",
            Conda = new CondaInstallation("/opt/conda", tool),
        };
        using Emitted files = new(
            environment with { Strategies = [new CustomImage { From = from, Apps = [AppType.JupyterLab], Target = target }] });
        string tag = images.NewTag(environment.Name + "-" + StandIn.NameOf(tool));
        Docker.Build(tag, files.Path).AssertSuccess();
        return Container.StartOffline(tag);
    }
}
