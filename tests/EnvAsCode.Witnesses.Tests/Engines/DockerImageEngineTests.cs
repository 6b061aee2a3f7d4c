using System;
using System.Threading.Tasks;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>Building, checking and pushing with a real engine and a real registry.</summary>
[Collection(UsesContainers.Name)]
public class DockerImageEngineTests(BaseImages images)
{
    [ContainerFact]
    public async Task An_image_that_is_as_declared_is_built_and_passes_the_check()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("as-declared", images.Python, [.. Probes.Packages]));

        BuiltImage image = await environment.BuildAndCheckAsync();

        Assert.StartsWith("sha256:", image.Id, StringComparison.Ordinal);
        Assert.Contains(environment.Progress, line => line.StartsWith("Step 1/", StringComparison.Ordinal));
        Assert.Contains(environment.Progress, line => line.Contains("Successfully installed", StringComparison.Ordinal));
    }

    [ContainerFact]
    public async Task An_image_with_conda_environments_passes_the_check()
    {
        BaseImage conda = new(images.Conda(CondaTool.Micromamba))
        {
            User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user", Conda = new("/opt/conda", CondaTool.Micromamba),
        };
        using BuiltEnvironment environment = new(new EnvironmentSpec("of-conda")
        {
            Python = "3.11",
            Packages = [Conda("probe-exact", "1.2.3"), Pip("probe-any")],
            Strategies = [new CustomImage { From = conda, Apps = [AppType.JupyterLab, AppType.KernelGateway] }],
        });

        await environment.BuildAndCheckAsync();
    }

    [ContainerFact]
    public async Task A_pushed_image_has_the_digest_that_it_is_pulled_by()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync(isProtected: true);
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("pushed", images.Python));
        BuiltImage image = await environment.BuildAsync();

        string digest = await environment.PushAsync(image, registry.Endpoint, DockerRegistry.Password);

        string reference = registry.Endpoint.Authority + "/envascode/pushed@" + digest;
        Assert.Contains(reference, Docker.Inspect(image.Id, "{{json .RepoDigests}}"), StringComparison.Ordinal);

        // Again, as after a publisher that ended between the push and what follows.
        Assert.Equal(digest, await environment.PushAsync(image, registry.Endpoint, DockerRegistry.Password));
    }

    [ContainerFact]
    public async Task A_registry_that_refuses_is_named_and_the_password_is_not()
    {
        using DockerRegistry registry = await DockerRegistry.StartAsync(isProtected: true);
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("refused", images.Python));
        BuiltImage image = await environment.BuildAsync();

        DeploymentException failure =
            await Assert.ThrowsAsync<DeploymentException>(() => environment.PushAsync(image, registry.Endpoint, "pass-word"));

        Assert.Equal("EAC8058", failure.Rule.Id);
        Assert.Contains(registry.Endpoint.Authority, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass-word", failure + string.Join('\n', environment.Progress), StringComparison.Ordinal);
    }

    [ContainerFact]
    public async Task A_base_image_that_cannot_be_pulled_is_named()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("no-base", "127.0.0.1:9/nothing:1.0"));

        await environment.AssertFailsAsync("EAC8052", "127.0.0.1:9/nothing:1.0", "docker pull");
    }

    [ContainerFact]
    public async Task A_step_that_fails_is_named_with_what_it_printed()
    {
        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("no-version", images.Python, Pip("probe-exact", "9.9.9")));

        await environment.AssertFailsAsync("EAC8051", "pip install", "No matching distribution found for probe-exact==9.9.9");
    }

    [ContainerFact]
    public async Task What_needs_BuildKit_is_refused_where_buildx_is_not()
    {
        if (Docker.Run(["buildx", "version"]).ExitCode == 0)
        {
            return;
        }

        using BuiltEnvironment environment = new(BuiltEnvironment.Declare("buildkit", images.Python));
        environment.ChangeDockerfile(text => text + "RUN --mount=type=cache,target=/root/.cache true\n");

        await environment.AssertFailsAsync("EAC8059", "docker buildx");
    }
}
