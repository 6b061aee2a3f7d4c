using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Faults;

public sealed class TwoPublishersTests
{
    [Fact]
    public async Task Two_publishers_of_other_environments_to_one_domain_lose_neither_attachment()
    {
        for (int round = 0; round < 5; round++)
        {
            await using TestStudio studio = await TestStudio.StartAsync();
            IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
            DeploymentTarget one = Only("one", "churn");
            DeploymentTarget other = Only("other", "kernel", "script");

            await Task.WhenAll(studio.PublishAsync(manifests, one), studio.PublishAsync(manifests, other));

            Assert.Empty((await studio.Engine.PlanAsync(one, manifests)).Steps);
            Assert.Empty((await studio.Engine.PlanAsync(other, manifests)).Steps);
        }
    }

    [Fact]
    public async Task Two_publishers_of_the_same_environments_make_one_version_of_each()
    {
        for (int round = 0; round < 5; round++)
        {
            await using TestStudio studio = await TestStudio.StartAsync();
            IReadOnlyList<EnvironmentManifest> manifests = studio.Build();

            await Task.WhenAll(studio.PublishAsync(manifests), studio.PublishAsync(manifests));

            Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
            foreach (string image in (string[])["churn", "kernel"])
            {
                ListImageVersionsResponse versions = await studio.Clients.SageMaker.ListImageVersionsAsync(new() { ImageName = image });
                Assert.Equal(1, versions.ImageVersions!.Single().Version);
            }
        }
    }

    [Fact]
    public async Task What_somebody_writes_over_while_a_publish_goes_on_is_written_again()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        Planning.Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);
        bool overwritten = false;

        // When the space is attached, the domain is done: now somebody detaches all that is there.
        await studio.Engine.ApplyAsync(plan, new Reporter(happened =>
        {
            if (happened is { Kind: Applying.DeploymentEventKind.Started, Step.Resource: "space 'team'" } && !overwritten)
            {
                overwritten = true;
                studio.Clients.SageMaker.UpdateDomainAsync(new()
                {
                    DomainId = LocalStudioOptions.DefaultDomainId,
                    DefaultUserSettings = new() { JupyterLabAppSettings = new() { CustomImages = [] } },
                }).GetAwaiter().GetResult();
            }
        }));

        Assert.True(overwritten);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    private static DeploymentTarget Only(string name, params string[] environments) => TestStudio.Target with
    {
        Name = name,
        Environments = environments,
        Attachments = [.. environments.Select(environment => new TargetAttachment(environment, AttachmentTarget.Domain))],
    };
}
