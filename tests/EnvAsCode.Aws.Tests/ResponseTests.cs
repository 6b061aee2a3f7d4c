using System;
using System.Net;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>What becomes of an answer.</summary>
public sealed class ResponseTests : LoopbackTest
{
    [Fact]
    public async Task An_answer_is_read_member_by_member()
    {
        this.Service.Answer(
            """{"ImageName": "churn", "ImageStatus": "CREATE_FAILED", "FailureReason": "no", "CreationTime": 1795466912.452}""",
            requestId: "the-request");

        DescribeImageResponse image = await this.SageMakerClient.DescribeImageAsync(new DescribeImageRequest { ImageName = "churn" });

        Assert.Equal("churn", image.ImageName);
        Assert.Equal(ImageStatus.CREATE_FAILED, image.ImageStatus);
        Assert.Equal("no", image.FailureReason);
        Assert.Equal(new DateTime(2026, 11, 23, 20, 48, 32, 452, DateTimeKind.Utc), image.CreationTime);
        Assert.Equal(DateTimeKind.Utc, image.CreationTime!.Value.Kind);
        Assert.Null(image.DisplayName);
        Assert.Equal("the-request", image.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, image.HttpStatusCode);
    }

    [Theory]
    [InlineData("1.795466912452E9")]
    [InlineData("1795466912.452")]
    [InlineData("\"2026-11-23T20:48:32.452Z\"")]
    [InlineData("\"2026-11-23T22:48:32.452+02:00\"")]
    public async Task A_time_is_read_in_every_spelling(string json)
    {
        this.Service.Answer($$"""{"CreationTime": {{json}}}""");

        DescribeImageResponse image = await this.SageMakerClient.DescribeImageAsync(new DescribeImageRequest { ImageName = "churn" });

        Assert.Equal(new DateTime(2026, 11, 23, 20, 48, 32, 452, DateTimeKind.Utc), image.CreationTime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task An_operation_without_output_may_answer_with_nothing(string body)
    {
        this.Service.Answer(body);

        DeleteImageResponse answer = await this.SageMakerClient.DeleteImageAsync(new DeleteImageRequest { ImageName = "churn" });

        Assert.Equal(HttpStatusCode.OK, answer.HttpStatusCode);
    }

    [Fact]
    public async Task A_value_and_a_member_that_are_newer_than_the_client_do_no_harm()
    {
        this.Service.Answer("""{"ImageStatus": "POLISHING", "Gloss": {"Level": [1, 2]}, "ImageName": "churn"}""");

        DescribeImageResponse image = await this.SageMakerClient.DescribeImageAsync(new DescribeImageRequest { ImageName = "churn" });

        Assert.Equal("POLISHING", image.ImageStatus!.Value);
        Assert.Equal("churn", image.ImageName);
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_is_asked_for_again_and_then_an_error()
    {
        const string CutOff = """{"ImageName": "chu""";
        this.Service.Answer(CutOff).Answer(CutOff).Answer(CutOff);

        AmazonUnmarshallingException error = await Assert.ThrowsAsync<AmazonUnmarshallingException>(
            () => this.SageMakerClient.DescribeImageAsync(new DescribeImageRequest { ImageName = "churn" }));

        Assert.Equal(3, this.Service.Requests.Count);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
    }
}
