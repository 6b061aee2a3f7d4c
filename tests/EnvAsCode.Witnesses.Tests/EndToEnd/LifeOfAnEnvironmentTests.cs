using System.Threading.Tasks;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// From the first publish to nothing left: the command line, a Docker Engine, a registry, the local Studio, and the kernel that users get.
/// </summary>
[Collection(UsesContainers.Name)]
public class LifeOfAnEnvironmentTests(BaseImages images)
{
    private const string Python = "/usr/local/bin/python3";
    private const string PrintVersion = "import probe_exact; print(probe_exact.__version__)";

    [ContainerFact]
    public async Task Published_changed_planned_rolled_back_pruned_destroyed()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync();
        using PublishedProject project = new(registry);
        project.Build(this.Declare("1.2.3"));

        string[] first = project.Run("publish");
        Assert.Contains("build", first);
        Assert.Contains("push", first);
        Assert.Empty(project.Run("publish"));
        string before = await project.AttachedImageAsync("journey");
        Assert.Equal("1.2.3\n", RunKernelOf(before));

        project.Build(this.Declare("1.2.4"));
        Assert.Equal(3, project.RunPlain("plan", "--detailed-exit-code").ExitCode);
        Assert.Equal(before, await project.AttachedImageAsync("journey"));
        project.Run("publish");
        string after = await project.AttachedImageAsync("journey");
        Assert.NotEqual(before, after);
        Assert.Equal("1.2.4\n", RunKernelOf(after));
        Assert.Equal(0, project.RunPlain("status", "--detailed-exit-code").ExitCode);

        project.Run("rollback");
        Assert.Equal(before, await project.AttachedImageAsync("journey"));

        project.Run("publish");
        Assert.Equal(after, await project.AttachedImageAsync("journey"));

        Assert.NotEmpty(project.Run("prune", "--keep", "0"));
        Assert.NotEmpty(project.Run("prune", "--keep", "0", "--apply"));
        Assert.Empty(project.Run("prune", "--keep", "0", "--apply"));
        Assert.Equal("1.2.4\n", RunKernelOf(await project.AttachedImageAsync("journey")));

        project.Run("destroy", "--apply");
        Assert.Empty(project.Run("destroy", "--apply"));
        Assert.Empty(await project.AskAsync(async clients => (await clients.SageMaker.ListImagesAsync(new())).Images ?? []));
        Assert.Empty(
            await project.AskAsync(async clients => (await clients.SageMaker.ListAppImageConfigsAsync(new())).AppImageConfigs ?? []));
    }

    // As Studio does: pulled by digest, which nothing here has kept, an empty volume over the home folder, no network.
    private static string RunKernelOf(string image)
    {
        Docker.Run(["image", "rm", "--force", image]);
        Docker.Run(["pull", "--quiet", image]).AssertSuccess();
        using Container container = Container.StartOffline(image, "--tmpfs", "/home/sagemaker-user:uid=1000,gid=100");
        return Jupyter.RunCells(container, Python, "journey", PrintVersion);
    }

    private EnvironmentSpec Declare(string version) => BuiltEnvironment.Declare("journey", images.Python, Pip("probe-exact", version));
}
