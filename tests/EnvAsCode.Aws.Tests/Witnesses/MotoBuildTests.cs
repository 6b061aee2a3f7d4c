using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Aws.CloudWatchLogs;
using EnvAsCode.Aws.CloudWatchLogs.Model;
using EnvAsCode.Aws.CodeBuild;
using EnvAsCode.Aws.CodeBuild.Model;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>The clients of CodeBuild and CloudWatch Logs against moto.</summary>
[Collection(nameof(MotoServer))]
public class MotoBuildTests(MotoServer moto)
{
    private const string Modules = "moto.server, flask, boto3";

    [WitnessFact("python3", PythonModule = Modules)]
    public async Task A_build_is_started_described_listed_and_stopped()
    {
        IAmazonCodeBuild builds = (await moto.ClientsAsync()).CodeBuild;
        Project project = (await builds.CreateProjectAsync(ProjectOf("described"))).Project!;

        Build started = (await builds.StartBuildAsync(new StartBuildRequest { ProjectName = "described", SourceVersion = "v1" })).Build!;
        BatchGetBuildsResponse got = await builds.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = [started.Id!] });
        List<string?> ids = [];
        ListBuildsForProjectRequest list = new() { ProjectName = "described" };
        await foreach (string id in builds.Paginators.ListBuildsForProject(list).Ids)
        {
            ids.Add(id);
        }

        Build stopped = (await builds.StopBuildAsync(new StopBuildRequest { Id = started.Id })).Build!;

        Assert.Equal("described", project.Name);
        Assert.Equal(ComputeType.BUILD_GENERAL1_SMALL, project.Environment!.ComputeType);
        Assert.Equal(started.Id, Assert.Single(got.Builds!).Id);
        Assert.Equal([started.Id], ids);
        Assert.NotEmpty(started.Phases!);
        Assert.InRange(started.StartTime!.Value, DateTime.UtcNow.AddDays(-1), DateTime.UtcNow.AddDays(1));
        Assert.Equal(StatusType.STOPPED, stopped.BuildStatus);
    }

    [WitnessFact("python3", PythonModule = Modules)]
    public async Task A_project_exists_once_and_is_deleted()
    {
        IAmazonCodeBuild builds = (await moto.ClientsAsync()).CodeBuild;
        await builds.CreateProjectAsync(ProjectOf("once"));
        BatchGetProjectsRequest get = new() { Names = ["once"] };
        List<Project> before = (await builds.BatchGetProjectsAsync(get)).Projects!;

        await Assert.ThrowsAsync<CodeBuild.Model.ResourceAlreadyExistsException>(() => builds.CreateProjectAsync(ProjectOf("once")));
        await builds.DeleteProjectAsync(new DeleteProjectRequest { Name = "once" });

        Assert.Equal(["once"], before.Select(project => project.Name));
        Assert.Empty((await builds.BatchGetProjectsAsync(get)).Projects!);
        await Assert.ThrowsAsync<CodeBuild.Model.ResourceNotFoundException>(
            () => builds.StartBuildAsync(new StartBuildRequest { ProjectName = "once" }));
    }

    [WitnessFact("python3", PythonModule = Modules)]
    public async Task Events_that_boto3_wrote_are_read_with_their_times()
    {
        IAmazonCloudWatchLogs logs = (await moto.ClientsAsync()).CloudWatchLogs;

        List<LogStream> streams = [];
        DescribeLogStreamsRequest describe = new() { LogGroupName = "/builds", Limit = 10 };
        await foreach (LogStream stream in logs.Paginators.DescribeLogStreams(describe).LogStreams)
        {
            streams.Add(stream);
        }

        GetLogEventsRequest get = new() { LogGroupName = "/builds", LogStreamName = "one", StartFromHead = true };
        GetLogEventsResponse events = await logs.GetLogEventsAsync(get);

        Assert.Equal("one", Assert.Single(streams).LogStreamName);
        Assert.Equal(["first", "second"], events.Events!.Select(line => line.Message));
        Assert.All(
            events.Events!, line => Assert.InRange(line.Timestamp!.Value, DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddHours(1)));
        Assert.NotNull(events.NextForwardToken);
    }

    [WitnessFact("python3", PythonModule = Modules)]
    public async Task A_log_group_is_made_once_and_deleted()
    {
        IAmazonCloudWatchLogs logs = (await moto.ClientsAsync()).CloudWatchLogs;
        CreateLogGroupRequest create = new() { LogGroupName = "/once", Tags = new() { ["team"] = "churn" } };
        await logs.CreateLogGroupAsync(create);

        await Assert.ThrowsAsync<CloudWatchLogs.Model.ResourceAlreadyExistsException>(() => logs.CreateLogGroupAsync(create));
        await logs.DeleteLogGroupAsync(new DeleteLogGroupRequest { LogGroupName = "/once" });

        CloudWatchLogs.Model.ResourceNotFoundException gone = await Assert.ThrowsAsync<CloudWatchLogs.Model.ResourceNotFoundException>(
            () => logs.DescribeLogStreamsAsync(new DescribeLogStreamsRequest { LogGroupName = "/once" }));
        Assert.Equal(AwsErrorKind.NotFound, AwsErrors.KindOf(gone));
    }

    private static CreateProjectRequest ProjectOf(string name) => new()
    {
        Name = name,
        Source = new ProjectSource { Type = SourceType.S3, Location = "bucket/context.zip" },
        Artifacts = new ProjectArtifacts { Type = ArtifactsType.NO_ARTIFACTS },
        Environment = new ProjectEnvironment
        {
            Type = EnvironmentType.LINUX_CONTAINER,
            Image = "aws/codebuild/standard:7.0",
            ComputeType = ComputeType.BUILD_GENERAL1_SMALL,
            PrivilegedMode = true,
            EnvironmentVariables = [new EnvironmentVariable { Name = "REPOSITORY", Value = "churn" }],
        },
        ServiceRole = "arn:aws:iam::123456789012:role/service-role/codebuild",
    };
}
