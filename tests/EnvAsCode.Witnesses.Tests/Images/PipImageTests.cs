using System;
using System.Text.Json;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

[Collection(UsesContainers.Name)]
public class PipImageTests(PipImage image) : IClassFixture<PipImage>
{
    private const string Python = "/usr/local/bin/python3";

    // What Studio does to the image: its volume hides the home folder.
    private const string EmptyHome = "/home/sagemaker-user:uid=1000,gid=100";

    [ContainerFact]
    public void The_image_holds_the_declared_versions_and_nothing_that_a_marker_excludes()
    {
        using Container container = Container.StartOffline(image.Tag);

        string[] installed = container.Program(Probes.ListVersions, Python, "-").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Probes.Installed, installed);
    }

    [ContainerFact]
    public void The_image_holds_the_declared_version_of_an_apt_package()
    {
        using Container container = Container.StartOffline(image.Tag);

        Assert.Equal("1:1.0-1\n", container.Bash("cat /usr/share/envascode-probe/version"));
    }

    [ContainerFact]
    public void Jupyter_finds_the_kernel_under_its_declared_names_whatever_they_say()
    {
        using Container container = Container.StartOffline(image.Tag);

        Assert.Equal(PipImage.KernelDisplayName, Jupyter.Kernels(container, Python)["probe-kernel"]);
        Assert.Equal("no", container.Bash("[[ -e /tmp/owned ]] && echo yes || echo no").Trim());
    }

    [ContainerFact]
    public void The_kernel_starts_without_a_network_over_an_empty_home_and_imports_the_packages()
    {
        using Container container = Container.StartOffline(image.Tag, "--tmpfs", EmptyHome);

        string printed = Jupyter.RunCells(container, Python, "probe-kernel", "import sys; print(sys.executable)", Probes.ListVersions);

        Assert.Equal(Python + "\n" + string.Join("\n", Probes.Installed) + "\n", printed);
    }

    [ContainerFact]
    public void The_image_runs_as_the_user_that_its_app_image_config_names()
    {
        using Container container = Container.StartOffline(image.Tag);
        using JsonDocument config = JsonDocument.Parse(image.Files["app-image-config/kernel-gateway.json"]);
        JsonElement fileSystem = config.RootElement.GetProperty("KernelGatewayImageConfig").GetProperty("FileSystemConfig");

        Assert.Equal(
            $"{fileSystem.GetProperty("DefaultUid")}:{fileSystem.GetProperty("DefaultGid")}\n",
            container.Bash("echo \"$(id --user):$(id --group)\""));
    }

    [ContainerFact]
    public void No_file_of_the_image_has_an_owner_or_group_above_65535()
    {
        string found = Docker
            .Run(
                [
                    "run", "--rm", "--network", "none", "--user", "root", "--entrypoint", "find", image.Tag, "/", "-xdev", "(", "-uid",
                    "+65535", "-o", "-gid", "+65535", ")"
                ])
            .AssertSuccess();

        Assert.Equal("", found);
    }

    [ContainerFact]
    public void The_image_is_for_the_platform_that_SageMaker_runs() =>
        Assert.Equal("linux/amd64", Docker.Inspect(image.Tag, "{{.Os}}/{{.Architecture}}"));

    [ContainerFact]
    public void Building_again_from_the_same_files_gives_the_same_image()
    {
        string id = Docker.Inspect(image.Tag, "{{.Id}}");

        Docker.Build(image.Tag, image.Files.Path).AssertSuccess();

        Assert.Equal(id, Docker.Inspect(image.Tag, "{{.Id}}"));
    }
}
