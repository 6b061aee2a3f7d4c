using System;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>What the ECR client puts on the wire.</summary>
public sealed class ECRRequestTests : LoopbackTest
{
    [Fact]
    public async Task An_ECR_request_has_its_own_target_and_its_own_spelling()
    {
        await this.ECRClient.CreateRepositoryAsync(new CreateRepositoryRequest
        {
            RepositoryName = "sagemaker/churn",
            ImageTagMutability = ImageTagMutability.IMMUTABLE,
            ImageScanningConfiguration = new ImageScanningConfiguration { ScanOnPush = false },
            Tags = [new Tag { Key = "team", Value = "churn+1" }],
        });

        CapturedRequest request = Assert.Single(this.Service.Requests);
        Assert.Equal("AmazonEC2ContainerRegistry_V20150921.CreateRepository", request.Headers["X-Amz-Target"]);
        Assert.Contains("/eu-west-1/ecr/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal(
            """{"repositoryName":"sagemaker/"""
            + """churn","tags":[{"Key":"team","Value":"churn+1"}],"imageTagMutability":"IMMUTABLE","imageScanningConfiguration":"""
            + """{"scanOnPush":false}}""",
            request.Body);
    }

    [Fact]
    public async Task A_request_without_members_is_an_empty_object()
    {
        await this.ECRClient.GetAuthorizationTokenAsync(new GetAuthorizationTokenRequest());

        Assert.Equal("{}", Assert.Single(this.Service.Requests).Body);
    }
}
