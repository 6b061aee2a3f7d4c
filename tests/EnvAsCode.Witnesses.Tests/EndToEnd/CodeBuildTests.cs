using System;
using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The script of a build in AWS CodeBuild, run by the local CodeBuild with a real engine and a real registry: login, build, check, push.
/// </summary>
[Collection(UsesContainers.Name)]
public class CodeBuildTests(BaseImages images)
{
    [ContainerFact]
    public async Task What_CodeBuild_builds_is_checked_pushed_attached_and_has_its_kernel()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync();
        using PublishedProject project = new(registry);
        project.Build(BuiltEnvironment.Declare("built-there", images.Python, Pip("probe-exact", "1.2.3")));

        Assert.Contains("push", project.Run("publish", "--image-builder", "codebuild"));

        Assert.Empty(project.Run("publish", "--image-builder", "codebuild"));
        string image = await project.AttachedImageAsync("built-there");
        Docker.Run(["pull", "--quiet", image]).AssertSuccess();
        using Container container = Container.StartOffline(image, "--tmpfs", "/home/sagemaker-user:uid=1000,gid=100");
        Assert.Equal(
            "1.2.3\n",
            Jupyter.RunCells(
                container, "/usr/local/bin/python3", "built-there", "import probe_exact; print(probe_exact.__version__)"));
    }

    [ContainerFact]
    public async Task What_the_check_in_the_build_refuses_is_not_pushed_and_has_its_own_rule()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync();
        using PublishedProject project = new(registry);
        EnvironmentSpec environment = BuiltEnvironment.Declare("refused-there", images.Python, Pip("ipykernel"));
        CustomImage image = (CustomImage)environment.Strategies[0];
        string[] command = ["/opt/team/bin/python", "-m", "ipykernel_launcher", "-f", "{connection_file}"];
        project.Build(environment with
        {
            Strategies = [image with { Steps = [Steps.DeclaredPackages(), Steps.Kernel(new("team"), [.. command])] }],
        });

        ExternalProgram run = project.RunPlain("publish", "--image-builder", "codebuild");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"EAC8062\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("/opt/team/bin/python", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The push refers", run.Error, StringComparison.Ordinal);
    }

    [ContainerFact]
    public async Task A_step_that_fails_fails_the_publish_in_its_phase_with_what_it_printed()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync();
        using PublishedProject project = new(registry);
        project.Build(BuiltEnvironment.Declare("failed-there", images.Python, Pip("no-such-package", "9.9.9")));

        ExternalProgram run = project.RunPlain("publish", "--image-builder", "codebuild");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"EAC8097\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("as FAILED in its phase BUILD", run.Output, StringComparison.Ordinal);
        Assert.Contains("No matching distribution found for no-such-package==9.9.9", run.Output, StringComparison.Ordinal);
    }
}
