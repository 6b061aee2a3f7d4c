using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using EnvAsCode.Aws.Waiting;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>Waiting for SageMaker, with a clock that leaps.</summary>
public sealed class WaiterTests : LoopbackTest
{
    private readonly LeapingTime time = new();

    private SageMakerWaiters Waiters => new(this.SageMakerClient, new WaiterOptions { TimeProvider = this.time });

    [Fact]
    public async Task Looks_begin_after_a_quarter_of_a_second_and_back_off_to_ten()
    {
        for (int i = 0; i < 9; i++)
        {
            this.Service.Answer("""{"ImageStatus": "CREATING"}""");
        }

        this.Service.Answer("""{"ImageStatus": "CREATED", "ImageArn": "arn:…"}""");

        DescribeImageResponse image = await this.Waiters.ImageCreatedAsync("churn");

        Assert.Equal("arn:…", image.ImageArn);
        Assert.Equal([0.25, 0.5, 1, 2, 4, 8, 10, 10, 10], this.time.Delays);
    }

    [Fact]
    public async Task A_resource_that_is_ready_is_not_waited_for()
    {
        this.Service.Answer("""{"ImageStatus": "CREATED"}""");

        await this.Waiters.ImageCreatedAsync("churn");

        Assert.Empty(this.time.Delays);
    }

    [Fact]
    public async Task A_failure_comes_with_its_reason()
    {
        this.Service
            .Answer("""{"ImageVersionStatus": "CREATING"}""")
            .Answer("""{"ImageVersionStatus": "CREATE_FAILED", "FailureReason": "The role cannot read the repository."}""");

        WaiterException error = await Assert.ThrowsAsync<WaiterException>(() => this.Waiters.ImageVersionCreatedAsync("churn", 7));

        Assert.Equal("The version 7 of image 'churn' is CREATE_FAILED: The role cannot read the repository.", error.Message);
        Assert.Equal("CREATE_FAILED", error.Status);
        Assert.Equal("The role cannot read the repository.", error.FailureReason);
        Assert.Equal("""{"ImageName":"churn","Version":7}""", this.Service.Requests[0].Body);
    }

    [Fact]
    public async Task A_resource_that_someone_deletes_is_not_waited_for()
    {
        this.Service.Answer("""{"Status": "Deleting"}""");

        await Assert.ThrowsAsync<WaiterException>(() => this.Waiters.UserProfileInServiceAsync("d-1", "alice"));
    }

    [Theory]
    [InlineData("ResourceNotFound")]
    [InlineData("ResourceNotFoundException")]
    public async Task A_deleted_image_is_gone_in_both_spellings(string code)
    {
        this.Service.Answer("""{"ImageStatus": "DELETING"}""").Fail(code, "No Image with the name churn exists");

        await this.Waiters.ImageDeletedAsync("churn");

        Assert.Equal([0.25], this.time.Delays);
    }

    [Fact]
    public async Task A_deletion_that_fails_is_an_error()
    {
        this.Service.Answer("""{"ImageVersionStatus": "DELETE_FAILED", "FailureReason": "in use"}""");

        WaiterException error = await Assert.ThrowsAsync<WaiterException>(() => this.Waiters.ImageVersionDeletedAsync("churn", 1));

        Assert.Equal("in use", error.FailureReason);
    }

    [Fact]
    public async Task What_was_just_created_may_be_missing_for_a_moment()
    {
        this.Service.Fail("ResourceNotFound", "not yet").Answer("""{"Status": "InService"}""");

        await this.Waiters.SpaceInServiceAsync("d-1", "shared");

        Assert.Equal([0.25], this.time.Delays);
    }

    [Fact]
    public async Task What_stays_missing_is_an_error_after_fifteen_seconds()
    {
        for (int i = 0; i < 10; i++)
        {
            this.Service.Fail("ResourceNotFound", "never");
        }

        WaiterException error = await Assert.ThrowsAsync<WaiterException>(() => this.Waiters.DomainInServiceAsync("d-1"));

        Assert.Equal("The domain 'd-1' does not exist.", error.Message);
        Assert.InRange(this.time.Delays.Sum(), 15, 16);
    }

    [Fact]
    public async Task Time_runs_out_with_the_last_status()
    {
        SageMakerWaiters waiters = new(
            this.SageMakerClient,
            new WaiterOptions { TimeProvider = this.time, Timeout = TimeSpan.FromSeconds(2), MissingAfterCreation = TimeSpan.Zero });
        for (int i = 0; i < 5; i++)
        {
            this.Service.Answer("""{"Status": "Pending"}""");
        }

        WaiterException error = await Assert.ThrowsAsync<WaiterException>(() => waiters.SpaceInServiceAsync("d-1", "alices"));

        Assert.Equal("The space 'alices' of domain 'd-1' is Pending after 2 s.", error.Message);
        Assert.Equal([0.25, 0.5, 1, 0.25], this.time.Delays);
    }

    [Fact]
    public async Task A_throttled_look_is_only_a_look()
    {
        this.Service.Fail("ThrottlingException", "x").Fail("ThrottlingException", "x").Fail("ThrottlingException", "x");
        this.Service.Answer("""{"ImageStatus": "CREATED"}""");

        await this.Waiters.ImageCreatedAsync("churn");

        Assert.Equal([0.25], this.time.Delays);
    }

    [Fact]
    public async Task A_refusal_ends_the_wait()
    {
        this.Service.Fail("AccessDeniedException", "no");

        await Assert.ThrowsAsync<AmazonSageMakerException>(() => this.Waiters.ImageCreatedAsync("churn"));

        Assert.Empty(this.time.Delays);
    }

    [Fact]
    public async Task A_wait_can_be_cancelled()
    {
        using CancellationTokenSource cancellation = new();
        SageMakerWaiters waiters = new(
            this.SageMakerClient,
            new WaiterOptions { InitialDelay = TimeSpan.FromHours(1), Progress = new Seen(_ => cancellation.Cancel()) });
        this.Service.Answer("""{"ImageStatus": "CREATING"}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiters.ImageCreatedAsync("churn", cancellation.Token));
    }

    [Fact]
    public async Task Every_look_is_reported()
    {
        List<WaiterProgress> seen = [];
        SageMakerWaiters waiters = new(
            this.SageMakerClient, new WaiterOptions { TimeProvider = this.time, Progress = new Seen(seen.Add) });
        this.Service.Answer("""{"ImageStatus": "UPDATING"}""").Answer("""{"ImageStatus": "CREATED"}""");

        await waiters.ImageCreatedAsync("churn");

        Assert.Equal(
            [
                new WaiterProgress("image 'churn'", "UPDATING", TimeSpan.Zero),
                new WaiterProgress("image 'churn'", "CREATED", TimeSpan.FromSeconds(0.25)),
            ],
            seen);
    }

    private sealed class Seen(Action<WaiterProgress> report) : IProgress<WaiterProgress>
    {
        public void Report(WaiterProgress value) => report(value);
    }
}
