using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests;

/// <summary>A plan says of each step what is and what will be.</summary>
public sealed class PlannedChangeTests
{
    [Fact]
    public async Task What_somebody_changed_is_said_member_by_member_and_without_the_values_of_variables()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        await studio.PublishAsync(manifests);
        await studio.Clients.SageMaker.UpdateAppImageConfigAsync(new()
        {
            AppImageConfigName = "churn-jupyter-lab",
            JupyterLabAppImageConfig = new()
            {
                ContainerConfig = new()
                {
                    ContainerArguments = ["--debug"],
                    ContainerEnvironmentVariables = new() { ["TOKEN"] = "hunter2" },
                },
            },
        });
        await studio.Clients.ECR.PutImageTagMutabilityAsync(
            new() { RepositoryName = "envascode/churn", ImageTagMutability = ImageTagMutability.MUTABLE });

        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);

        Assert.Equal(
            [
                "ImageTagMutability: MUTABLE -> IMMUTABLE",
                "JupyterLabAppImageConfig.ContainerConfig.ContainerArguments: [\"--debug\"] -> ",
                "JupyterLabAppImageConfig.ContainerConfig.ContainerEnvironmentVariables.TOKEN: another value -> ",
            ],
            plan.Steps.SelectMany(static step => step.Changes)
                .Where(static change => change.From is not null)
                .Select(static change => $"{change.Member}: {change.From} -> {change.To}"));
        await studio.Engine.ApplyAsync(plan);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    [Fact]
    public async Task A_new_version_says_which_image_it_follows()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        await studio.PublishAsync(studio.Build());

        Plan plan = await studio.Engine.PlanAsync(
            TestStudio.Target, studio.Build(TestEnvironments.Lab with { Packages = [Packages.Pip("xgboost", "2.1.0")] }));

        MemberChange change = Assert.Single(plan.Steps.Single(static step => step.Kind == PlanStepKind.ImageVersion).Changes);
        Assert.Matches("^000000000000.dkr.ecr.us-east-1.amazonaws.com/envascode/churn@sha256:[0-9a-f]{64}$", change.From);
        Assert.Null(change.To);
    }
}
