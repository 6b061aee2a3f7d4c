using System;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio;
using EnvAsCode.Testing;
using EnvAsCode.Tool.Tests.Engines;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Tool.Tests;

/// <summary>
/// What a user of the command sees of each mistake: one error with an id, what to do, no stack trace; and the next publish goes on.
/// </summary>
public class BadInputTests
{
    private static readonly EnvironmentSpec Script = new("churn")
    {
        Packages = [Pip("xgboost", "2.0.3")],
        Strategies = [new LifecycleConfiguration(AppType.JupyterLab)],
    };

    private static readonly EnvironmentSpec Image = Script with
    {
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
    };

    [Theory]
    [InlineData("EAC8026", "999999999999", LocalStudioOptions.DefaultRegion, LocalStudioOptions.DefaultDomainId)]
    [InlineData("EAC8027", LocalStudioOptions.DefaultAccount, LocalStudioOptions.DefaultRegion, "d-elsewhere")]
    [InlineData("EAC8024", LocalStudioOptions.DefaultAccount, "eu-west-1", LocalStudioOptions.DefaultDomainId)]
    public async Task A_wrong_account_Region_or_domain(string id, string account, string region, string domain)
    {
        await using AwsDeployment aws = await AwsDeployment.StartAsync();
        aws.Tool.Write(Script);
        aws.Declare(account, region, domain);

        AssertError(id, aws.Publish());

        aws.Declare(LocalStudioOptions.DefaultAccount, LocalStudioOptions.DefaultRegion, LocalStudioOptions.DefaultDomainId);
        aws.Publish().AssertSuccess();
    }

    [Fact]
    public async Task No_credentials_an_unknown_profile_and_an_expired_token()
    {
        await using AwsDeployment aws = await AwsDeployment.StartAsync();
        aws.Tool.Write(Script);
        AssertError("EAC8024", aws.Publish("--profile", "nobody"));
        aws.Inject("*=error:ExpiredTokenException:The security token included in the request is expired");
        AssertError("EAC8025", aws.Publish());
        aws.Inject();
        aws.Tool.Variables["AWS_ACCESS_KEY_ID"] = "";
        aws.Tool.Variables["AWS_SECRET_ACCESS_KEY"] = "";

        AssertError("EAC8024", aws.Publish());
    }

    [Fact]
    public async Task No_Docker_Engine()
    {
        await using AwsDeployment aws = await AwsDeployment.StartAsync();
        aws.Tool.Write(Image);

        ExternalProgram run = aws.Publish();

        AssertError("EAC8041", run);
        Assert.Contains("DOCKER_HOST", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EAC8052", "base", "manifest for base not found: manifest unknown", "manifest unknown")]
    [InlineData("EAC8060", "build", "write /var/lib/docker/tmp: no space left on device", "docker system prune")]
    [InlineData("EAC8051", "build", "The command '/bin/sh -c pip install' returned a non-zero code: 1", "RUN pip install")]
    [InlineData("EAC8058", "push", "denied: your authorization token has expired", "denied")]
    [InlineData("EAC8062", "kernel", "", "'churn'")]
    [InlineData("EAC8064", "connection", "", "'churn'")]
    public async Task An_engine_or_a_registry_that_refuses(string id, string what, string message, string said)
    {
        await using FakeDockerEngine engine = await FakeDockerEngine.StartAsync();
        await using AwsDeployment aws = await AwsDeployment.StartAsync(engine.Registry);
        aws.Tool.Variables["DOCKER_HOST"] = engine.Host;
        aws.Tool.Write(Image);
        engine.Api.Trouble = (what, message);

        ExternalProgram run = aws.Publish();

        AssertError(id, run);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        engine.Api.Trouble = default;
        aws.Publish().AssertSuccess();
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_an_error_with_an_id()
    {
        using ToolRun tool = new();
        tool.Write(Script);

        AssertError("EAC8071", tool.Run("publish", "--markdown", tool.Environments));
        AssertError("EAC8071", tool.RunInShell("publish", "> /dev/full"));
        Assert.Contains("\nerror EAC8071: ", tool.RunInShell("plan", "--json > /dev/full").Error, StringComparison.Ordinal);
        Assert.Empty(tool.RunForReport("publish").Report.GetProperty("steps").EnumerateArray());
    }

    [WitnessFact(MountsDisks = true)]
    public void A_disk_that_is_full_wherever_the_publish_is()
    {
        int pages = 0;
        ExternalProgram run;
        do
        {
            using ToolRun tool = new();
            tool.Write(Script);
            run = tool.RunOnSmallDisk("publish", ++pages);
            if (run.ExitCode != 0)
            {
                AssertError("EAC8068", run);
                Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
                tool.Run("publish").AssertSuccess();
            }

            Assert.Empty(tool.RunForReport("publish").Report.GetProperty("steps").EnumerateArray());
        }
        while (run.ExitCode != 0);

        Assert.True(pages > 2, "No disk was too small.");
    }

    private static void AssertError(string id, ExternalProgram run)
    {
        Assert.True(run.ExitCode == 1, $"{id}: exit code {run.ExitCode}\n{run.Output}{run.Error}");
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 0 && lines[0].StartsWith($"error {id}: ", StringComparison.Ordinal), run.Error);
        Assert.DoesNotContain(lines.Skip(1), line => line.StartsWith("error", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }
}
