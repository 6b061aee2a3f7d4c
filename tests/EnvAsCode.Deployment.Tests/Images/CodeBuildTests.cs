using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Deployment.Tests.Support;
using EnvAsCode.LocalStudio;
using EnvAsCode.LocalStudio.Builds;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Images;

/// <summary>Images that AWS CodeBuild builds, against the local Studio's CodeBuild, S3 and CloudWatch Logs.</summary>
public sealed class CodeBuildTests
{
    private static readonly CodeBuildSettings Settings = new() { Role = "arn:aws:iam::000000000000:role/Builds" };

    private static DeploymentTarget Target => TestStudio.Target with
    {
        Environments = ["churn"],
        Attachments = [new("churn", AttachmentTarget.Domain)],
    };

    [Fact]
    public async Task An_image_is_built_pushed_registered_and_never_built_again()
    {
        FakeBuildRunner runner = new();
        await using TestStudio studio = await StartAsync(runner);
        List<string> heard = [];

        await PublishAsync(studio, heard: heard);

        BuildRun run = Assert.Single(runner.Runs);
        Assert.Equal("linux/amd64", run.Variables["ENVASCODE_PLATFORM"]);
        Assert.Equal(
            "us-east-1=000000000000.dkr.ecr.us-east-1.amazonaws.com", run.Variables["ENVASCODE_LOGINS"]);
        Assert.Contains("Step 1/2 : FROM python", heard);
        Assert.Contains("CodeBuild: BUILD", heard);
        Assert.Empty((await EngineOf(studio, studio.Clients).PlanAsync(Target, studio.Build())).Steps);
        Project project = await ProjectAsync(studio);
        Assert.True(project.Environment!.PrivilegedMode);
        Assert.Contains(project.Tags!, tag => tag is { Key: "envascode:environment", Value: "churn" });
        Assert.Equal(1, Count(studio, "PutObject"));
        Assert.Equal(1, Count(studio, "DeleteObject"));
        Assert.Equal(0, Count(studio, "DeleteProject"));

        DeploymentEngine engine = EngineOf(studio, studio.Clients);
        Plan destroy = await engine.PlanDestroyAsync(Target with { CodeBuild = Settings });
        Assert.Contains(destroy.Steps, step => step.Resource == "build project 'envascode-production-churn'");
        await engine.ApplyAsync(destroy);
        Assert.Equal(1, Count(studio, "DeleteProject"));
    }

    [Fact]
    public async Task The_same_declaration_is_sent_as_the_same_bytes_with_nothing_but_what_the_image_is_built_from()
    {
        await using TestStudio studio = await StartAsync(new FakeBuildRunner());
        EnvironmentManifest manifest = studio.Build().Single(manifest => manifest.Name == "churn");
        ImageSource source = ImageSource.Of(new(manifest, manifest.CustomImage!, "tag"));

        using CodeBuildContext one = await CodeBuildContext.WriteAsync(source, CancellationToken.None);
        using CodeBuildContext other = await CodeBuildContext.WriteAsync(source, CancellationToken.None);

        Assert.Equal(one.Hash, other.Hash);
        using System.IO.Compression.ZipArchive zip = new(one.Content);
        Assert.Equal(
            ["context.tar", "build.sh", "check.py", "probe.py", "check.json"], zip.Entries.Select(static entry => entry.FullName));
        using System.Formats.Tar.TarReader tar = new(zip.Entries[0].Open());
        List<string> files = [];
        while (await tar.GetNextEntryAsync() is { } entry)
        {
            files.Add(entry.Name.TrimEnd('/'));
        }

        Assert.All(manifest.Context, file => Assert.Contains(file.Path, files));
        Assert.DoesNotContain("manifest.json", files);
    }

    [Theory]
    [InlineData("PROVISIONING")]
    [InlineData("DOWNLOAD_SOURCE")]
    [InlineData("INSTALL")]
    [InlineData("PRE_BUILD")]
    [InlineData("BUILD")]
    [InlineData("POST_BUILD")]
    public async Task A_build_that_fails_fails_the_publish_with_its_phase_and_the_next_publish_builds_again(string phase)
    {
        FakeBuildRunner runner = new() { FailsIn = phase, Line = "pip: no space for xgboost" };
        await using TestStudio studio = await StartAsync(runner);

        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => PublishAsync(studio));

        Assert.Equal("EAC8097", failure.Rule.Id);
        Assert.Contains(
            $"as FAILED in its phase {phase}: Error in {phase}. Reason: exit status 1;", failure.Message, StringComparison.Ordinal);
        Assert.Equal(phase is "BUILD" or "POST_BUILD", failure.Message.EndsWith("\n  pip: no space for xgboost", StringComparison.Ordinal));
        runner.FailsIn = null;
        await PublishAsync(studio);
        Assert.Equal(2, runner.Runs.Count);
        Assert.Equal(1, Count(studio, "PutObject"));
    }

    [Fact]
    public async Task What_the_check_in_the_build_finds_is_the_rule_that_an_engine_would_have_named()
    {
        const string line =
            """envascode-check {"rule": "EAC8062", "arguments": ["churn", "team", "its interpreter '/opt/x' is not there"]}""";
        FakeBuildRunner runner = new() { FailsIn = "BUILD", Line = line };
        await using TestStudio studio = await StartAsync(runner);

        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => PublishAsync(studio));

        Assert.Equal(("EAC8062", "churn"), (failure.Rule.Id, failure.Environment));
        Assert.Contains("'/opt/x' is not there", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publish_that_is_stopped_stops_its_build()
    {
        FakeBuildRunner runner = new() { Reached = new() };
        await using TestStudio studio = await StartAsync(runner);
        using CancellationTokenSource stop = new();
        Task publish = PublishAsync(studio, cancellation: stop.Token);
        await runner.Reached.Task;

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => publish);
        Assert.Equal(StatusType.STOPPED, (await BuildsAsync(studio)).Single().BuildStatus);
    }

    [Fact]
    public async Task A_build_that_somebody_stopped_says_so()
    {
        FakeBuildRunner runner = new() { Reached = new() };
        await using TestStudio studio = await StartAsync(runner);
        Task publish = PublishAsync(studio);
        await runner.Reached.Task;
        await studio.Clients.CodeBuild.StopBuildAsync(new() { Id = (await BuildsAsync(studio)).Single().Id });

        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => publish);

        Assert.Contains("ended as STOPPED in its phase BUILD: somebody stopped it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publish_that_is_killed_after_any_call_is_completed_by_the_next_with_one_build()
    {
        bool wasKilled = true;
        for (int call = 1; wasKilled; call++)
        {
            FakeBuildRunner runner = new();
            using CancellationTokenSource publisher = new();
            AwsClients? clients = null;
            await using TestStudio studio = await StartAsync(runner, options => options with
            {
                Kill = () =>
                {
                    // A process that is dead calls nothing, StopBuild neither.
                    clients!.Dispose();
                    publisher.Cancel();
                },
            });
            clients = TestStudio.ClientsOf(studio.Host, retries: 0);
            studio.Inject($"*#{call}=kill-after");

            wasKilled = await IsInterruptedAsync(() => PublishAsync(studio, clients, cancellation: publisher.Token));
            studio.Inject();
            await PublishAsync(studio);

            Assert.True(runner.Runs.Count == 1, $"killed after call {call}: {runner.Runs.Count} builds");
            Assert.Empty((await EngineOf(studio, studio.Clients).PlanAsync(Target, studio.Build())).Steps);
            clients.Dispose();
        }
    }

    [Theory]
    [InlineData("throttle")]
    [InlineData("internal-error")]
    [InlineData("drop-before")]
    [InlineData("drop-after")]
    public async Task Calls_that_fail_once_each_do_not_fail_a_publish(string fault)
    {
        FakeBuildRunner runner = new();
        await using TestStudio studio = await StartAsync(runner);
        studio.Inject(Enumerable.Range(0, 500).Select(i => $"*#{(2 * i) + 1}={fault}"));
        runner.Clients = TestStudio.ClientsOf(studio.Host);

        await PublishAsync(studio);

        Assert.Single(runner.Runs);
    }

    [Fact]
    public async Task Two_publishers_at_once_run_one_build()
    {
        FakeBuildRunner runner = new();
        await using TestStudio studio = await StartAsync(runner);

        IReadOnlyList<EnvironmentManifest> manifests = studio.Build();

        await Task.WhenAll(PublishAsync(studio, manifests: manifests), PublishAsync(studio, manifests: manifests));

        Assert.Single(runner.Runs);
    }

    [Theory]
    [InlineData(
        "CreateProject=error:InvalidInputException:CodeBuild is not authorized to perform sts:AssumeRole on arn", "EAC8098", "role/Builds")]
    [InlineData("CreateProject=error:AccountLimitExceededException:Cannot have more than 5000 projects", "EAC8039", "5000 projects")]
    [InlineData("PutObject=error:NoSuchBucket:The specified bucket does not exist", "EAC8099", "sagemaker-us-east-1-000000000000")]
    [InlineData("GetLogEvents=error:AccessDeniedException:no", null, "")]
    public async Task What_AWS_refuses_is_explained(string fault, string? rule, string part)
    {
        await using TestStudio studio = await StartAsync(new FakeBuildRunner());
        studio.Inject(fault);

        Exception? failure = await Record.ExceptionAsync(() => PublishAsync(studio));

        Assert.Equal(rule, (failure as DeploymentException)?.Rule.Id);
        Assert.Contains(part, failure?.Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_VPC_without_subnets_is_refused_and_a_whole_one_is_given_to_the_project()
    {
        await using TestStudio studio = await StartAsync(new FakeBuildRunner());
        CodeBuildSettings incomplete = Settings with { Vpc = new("vpc-0123abcd", [], ["sg-0123abcd"]) };
        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => PublishAsync(studio, settings: incomplete));
        Assert.Contains("subnets", failure.Message, StringComparison.Ordinal);

        await PublishAsync(studio, settings: Settings with { Vpc = new("vpc-0123abcd", ["subnet-0123abcd"], ["sg-0123abcd"]) });

        Assert.Equal("vpc-0123abcd", (await ProjectAsync(studio)).VpcConfig!.VpcId);
    }

    [Fact]
    public async Task What_is_not_declared_to_stay_goes_after_the_build()
    {
        await using TestStudio studio = await StartAsync(new FakeBuildRunner());

        await PublishAsync(studio, settings: Settings with { KeepProject = false, KeepLog = false, KeepContext = true });

        Assert.Equal(1, Count(studio, "DeleteProject"));
        Assert.Equal(1, Count(studio, "DeleteLogGroup"));
        Assert.Equal(0, Count(studio, "DeleteObject"));
    }

    [Fact]
    public async Task A_project_of_somebody_else_is_left_alone()
    {
        await using TestStudio studio = await StartAsync(new FakeBuildRunner());
        await studio.Clients.CodeBuild.CreateProjectAsync(new()
        {
            Name = "envascode-production-churn",
            ServiceRole = "arn:aws:iam::000000000000:role/Other",
            Source = new() { Type = SourceType.NO_SOURCE, Buildspec = "version: 0.2" },
            Artifacts = new() { Type = ArtifactsType.NO_ARTIFACTS },
            Environment = new() { Type = EnvironmentType.LINUX_CONTAINER, Image = "a", ComputeType = ComputeType.BUILD_GENERAL1_SMALL },
        });

        DeploymentException failure = await Assert.ThrowsAsync<DeploymentException>(() => PublishAsync(studio));

        Assert.Equal("EAC8030", failure.Rule.Id);
        Assert.EndsWith("role/Other", (await ProjectAsync(studio)).ServiceRole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch:2", "eu-west-1=763104351884.dkr.ecr.eu-west-1.amazonaws.com")]
    [InlineData(
        "727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/mxnet:1", "cn-north-1=727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn")]
    [InlineData("public.ecr.aws/docker/library/python:3.11", null)]
    [InlineData("python:3.11-slim", null)]
    public void Registries_of_ECR_are_logged_in_to_in_their_Region(string reference, string? login) =>
        Assert.Equal(login is null ? [] : [login], AwsRegistries.LoginsOf([reference]));

    private static async Task<TestStudio> StartAsync(FakeBuildRunner runner, Func<LocalStudioOptions, LocalStudioOptions>? setUp = null)
    {
        TestStudio studio = await TestStudio.StartAsync(options =>
        {
            LocalStudioOptions own = options with { BuildRunner = runner };
            return setUp?.Invoke(own) ?? own;
        });
        runner.Clients = studio.Clients;
        return studio;
    }

    private static DeploymentEngine EngineOf(TestStudio studio, AwsClients clients, CodeBuildSettings? settings = null) =>
        new(clients, new CodeBuildImageEngine(clients, settings ?? Settings, Target, studio.Options), studio.Options);

    private static async Task PublishAsync(
        TestStudio studio,
        AwsClients? clients = null,
        CodeBuildSettings? settings = null,
        List<string>? heard = null,
        IReadOnlyList<EnvironmentManifest>? manifests = null,
        CancellationToken cancellation = default)
    {
        DeploymentEngine engine = EngineOf(studio, clients ?? studio.Clients, settings);
        Plan plan = await engine.PlanAsync(Target, manifests ?? studio.Build(), cancellation);
        Reporter reporter = new(happened =>
        {
            if (happened.Kind == DeploymentEventKind.Progress)
            {
                heard?.Add(happened.Text);
            }
        });
        await engine.ApplyAsync(plan, reporter, cancellation);
    }

    private static async Task<bool> IsInterruptedAsync(Func<Task> publish) => await Record.ExceptionAsync(publish) is not null;

    private static async Task<Project> ProjectAsync(TestStudio studio) =>
        (await studio.Clients.CodeBuild.BatchGetProjectsAsync(new() { Names = ["envascode-production-churn"] })).Projects!.Single();

    private static async Task<List<Build>> BuildsAsync(TestStudio studio)
    {
        List<string>? ids =
            (await studio.Clients.CodeBuild.ListBuildsForProjectAsync(new() { ProjectName = "envascode-production-churn" })).Ids;
        return (await studio.Clients.CodeBuild.BatchGetBuildsAsync(new() { Ids = ids })).Builds!;
    }

    private static int Count(TestStudio studio, string operation) =>
        studio.Host.Calls.Count(call => call.Operation == operation && call.Status is >= 200 and < 300);
}
