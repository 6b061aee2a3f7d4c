using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Tests.Support;
using Xunit;

namespace EnvAsCode.Deployment.Tests;

/// <summary>A plan is a value: it is as it was after it was applied, and what its steps made are results.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task Steps_say_what_they_made_and_a_plan_can_be_applied_again()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();
        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, manifests);
        List<DeploymentEvent> events = [];

        DeploymentResult result = await studio.Engine.ApplyAsync(plan, new Reporter(events.Add));

        StepResult[] made = [.. events.Select(static one => one.Result).OfType<StepResult>()];
        Assert.Equal(
            [
                "000000000000.dkr.ecr.us-east-1.amazonaws.com/envascode/churn",
                "000000000000.dkr.ecr.us-east-1.amazonaws.com/envascode/job",
                "000000000000.dkr.ecr.us-east-1.amazonaws.com/envascode/kernel",
            ],
            made.OfType<StepResult.Repository>().Select(static repository => repository.Uri).Order(System.StringComparer.Ordinal));
        Assert.Equal(3, made.OfType<StepResult.Build>().Count());
        Assert.All(made.OfType<StepResult.Push>(), static push => Assert.Matches("^sha256:[0-9a-f]{64}$", push.Digest));
        Assert.Equal([1, 1], made.OfType<StepResult.ImageVersion>().Select(static version => version.Version));

        DeploymentResult second = await studio.Engine.ApplyAsync(plan);

        Assert.Equal(result.Environments, second.Environments);
        Assert.Empty((await studio.Engine.PlanAsync(TestStudio.Target, manifests)).Steps);
    }

    [Fact]
    public async Task A_plan_is_read_as_it_was_written()
    {
        await using TestStudio studio = await TestStudio.StartAsync();
        Plan plan = await studio.Engine.PlanAsync(TestStudio.Target, studio.Build());
        string path = studio.State["plans/production.json"];

        PlanFile.Write(path, plan);
        string text = await File.ReadAllTextAsync(path);
        PlanDocument read = PlanFile.Read(path);

        PlanFile.Require(path, read, plan);
        Assert.Equal(plan.Steps.Select(static step => step.Reason), read.Steps.Select(static step => step.Reason));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, System.StringComparison.Ordinal);
    }
}
