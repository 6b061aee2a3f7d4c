using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>What is tried again, and how often. The SDK waits up to a second before the second try, up to two before the third.</summary>
public sealed class RetryTests : LoopbackTest
{
    private static readonly CreateImageVersionRequest Request = new() { ImageName = "churn", BaseImage = "registry/churn@sha256:…" };

    [Fact]
    public async Task A_throttled_request_is_sent_again_as_it_was()
    {
        this.Service.Fail("ThrottlingException", "Rate exceeded").Answer("""{"ImageVersionArn": "arn:…/1"}""");

        CreateImageVersionResponse answer = await this.SageMakerClient.CreateImageVersionAsync(Request);

        Assert.Equal("arn:…/1", answer.ImageVersionArn);
        Assert.Equal(2, this.Service.Requests.Count);
        Assert.Equal(this.Service.Requests[0].Body, this.Service.Requests[1].Body);
    }

    [Fact]
    public async Task A_dropped_connection_is_opened_again()
    {
        this.Service.Drop().Answer("""{"ImageVersionArn": "arn:…/1"}""");

        CreateImageVersionResponse answer = await this.SageMakerClient.CreateImageVersionAsync(Request);

        Assert.Equal("arn:…/1", answer.ImageVersionArn);
        Assert.Equal(2, this.Service.Requests.Count);
        Assert.Equal(this.Service.Requests[0].Body, this.Service.Requests[1].Body);
    }

    [Fact]
    public async Task A_failing_service_is_asked_three_times()
    {
        this.Service.Fail("InternalFailure", "no", 500).Fail("InternalFailure", "no", 500).Fail("InternalFailure", "still no", 500);

        AmazonSageMakerException error = await Assert.ThrowsAsync<AmazonSageMakerException>(
            () => this.SageMakerClient.CreateImageVersionAsync(Request));

        Assert.Equal("still no", error.Message);
        Assert.Equal(3, this.Service.Requests.Count);
    }

    [Theory]
    [InlineData("ResourceInUse")]
    [InlineData("ResourceLimitExceeded")]
    [InlineData("ValidationException")]
    public async Task What_the_service_refuses_is_not_sent_again(string code)
    {
        this.Service.Fail(code, "no");

        await Assert.ThrowsAnyAsync<AmazonSageMakerException>(() => this.SageMakerClient.CreateImageVersionAsync(Request));

        Assert.Single(this.Service.Requests);
    }

    [Fact]
    public async Task A_cancelled_call_is_not_tried_again()
    {
        using CancellationTokenSource cancellation = new();
        this.Service.Answer(async context =>
        {
            context.Response.StatusCode = 500;
            await cancellation.CancelAsync();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => this.SageMakerClient.CreateImageVersionAsync(Request, cancellation.Token));

        Assert.Single(this.Service.Requests);
    }
}
