using System;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>What the SageMaker client puts on the wire.</summary>
public sealed class RequestTests : LoopbackTest
{
    [Fact]
    public async Task A_request_is_a_signed_post_of_json()
    {
        await this.SageMakerClient.DescribeImageAsync(new DescribeImageRequest { ImageName = "churn" });

        CapturedRequest request = Assert.Single(this.Service.Requests);
        Assert.Equal(("POST", "/"), (request.Method, request.Path));
        Assert.Equal("application/x-amz-json-1.1", request.Headers["Content-Type"]);
        Assert.Equal("SageMaker.DescribeImage", request.Headers["X-Amz-Target"]);
        Assert.Equal("""{"ImageName":"churn"}""", request.Body);
        Assert.Equal("a-session-token", request.Headers["X-Amz-Security-Token"]);
        Assert.Matches(
            "^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/[0-9]{8}/eu-west-1/sagemaker/aws4_request, "
            + "SignedHeaders=[a-z0-9;-]*x-amz-target[a-z0-9;-]*, Signature=[0-9a-f]{64}$",
            request.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_list_that_is_null_is_not_sent_and_an_empty_one_is()
    {
        await this.SageMakerClient.UpdateDomainAsync(new UpdateDomainRequest
        {
            DomainId = "d-abcdef123456",
            DefaultUserSettings = new UserSettings
            {
                JupyterLabAppSettings = new JupyterLabAppSettings { CustomImages = [], LifecycleConfigArns = null },
            },
        });

        Assert.Equal(
            """{"DomainId":"d-abcdef123456","DefaultUserSettings":{"JupyterLabAppSettings":{"CustomImages":[]}}}""",
            Assert.Single(this.Service.Requests).Body);
    }

    [Fact]
    public async Task Times_are_seconds_since_1970()
    {
        await this.SageMakerClient.ListImagesAsync(new ListImagesRequest
        {
            CreationTimeAfter = new DateTime(2026, 11, 23, 20, 48, 32, 452, DateTimeKind.Utc),
            CreationTimeBefore = DateTime.UnixEpoch,
            SortOrder = ImageSortOrder.DESCENDING,
        });

        Assert.Equal(
            """{"CreationTimeAfter":1795466912.452,"CreationTimeBefore":0,"SortOrder":"DESCENDING"}""",
            Assert.Single(this.Service.Requests).Body);
    }

    [Fact]
    public async Task A_required_member_that_is_not_set_is_refused_before_anything_is_sent()
    {
        CreateImageRequest request = new() { ImageName = "churn" };

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => this.SageMakerClient.CreateImageAsync(request));

        Assert.StartsWith("CreateImageRequest.RoleArn is not set", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(this.Service.Requests);
    }

    [Fact]
    public async Task A_required_member_inside_a_structure_is_asked_for_too()
    {
        AddTagsRequest request = new() { ResourceArn = "arn:…", Tags = [new Tag { Key = "team" }] };

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => this.SageMakerClient.AddTagsAsync(request));

        Assert.StartsWith("Tag.Value is not set", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_request_object_sends_the_same_idempotency_token()
    {
        CreateImageVersionRequest request = new() { ImageName = "churn", BaseImage = "…@sha256:…" };

        await this.SageMakerClient.CreateImageVersionAsync(request);
        await this.SageMakerClient.CreateImageVersionAsync(request);

        string? token = (string?)this.Service.Requests[0].Json["ClientToken"];
        Assert.Matches("^[a-zA-Z0-9-]{1,36}$", token);
        Assert.Equal(token, (string?)this.Service.Requests[1].Json["ClientToken"]);
        Assert.NotEqual(token, new CreateImageVersionRequest().ClientToken);
    }
}
