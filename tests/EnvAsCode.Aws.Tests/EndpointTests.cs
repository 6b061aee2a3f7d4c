using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.Runtime;
using EnvAsCode.Aws.SageMaker;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>Which host a Region has.</summary>
public class EndpointTests
{
    [Theory]
    [InlineData("us-east-1", false, false, "https://api.sagemaker.us-east-1.amazonaws.com/")]
    [InlineData("us-east-1", true, false, "https://api-fips.sagemaker.us-east-1.amazonaws.com/")]
    [InlineData("us-east-1", false, true, "https://api.sagemaker.us-east-1.api.aws/")]
    [InlineData("us-east-1", true, true, "https://api.sagemaker-fips.us-east-1.api.aws/")]
    [InlineData("us-gov-west-1", true, false, "https://api-fips.sagemaker.us-gov-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", false, false, "https://api.sagemaker.cn-north-1.amazonaws.com.cn/")]
    [InlineData("cn-north-1", true, false, "https://api.sagemaker-fips.cn-north-1.amazonaws.com.cn/")]
    [InlineData("eusc-de-east-1", false, false, "https://api.sagemaker.eusc-de-east-1.amazonaws.eu/")]
    [InlineData("us-iso-east-1", false, false, "https://api.sagemaker.us-iso-east-1.c2s.ic.gov/")]
    public void A_SageMaker_host_follows_from_Region_and_choice(string region, bool fips, bool dualStack, string expected) =>
        Assert.Equal(expected, Resolve(new AmazonSageMakerConfig(), region, fips, dualStack));

    [Theory]
    [InlineData("eu-west-1", false, false, "https://api.ecr.eu-west-1.amazonaws.com/")]
    [InlineData("eu-west-1", true, false, "https://api.ecr-fips.eu-west-1.amazonaws.com/")]
    [InlineData("eu-west-1", false, true, "https://ecr.eu-west-1.api.aws/")]
    [InlineData("eu-west-1", true, true, "https://ecr-fips.eu-west-1.api.aws/")]
    [InlineData("eu-isoe-west-1", false, false, "https://api.ecr.eu-isoe-west-1.cloud.adc-e.uk/")]
    public void An_ECR_host_follows_from_Region_and_choice(string region, bool fips, bool dualStack, string expected) =>
        Assert.Equal(expected, Resolve(new AmazonECRConfig(), region, fips, dualStack));

    [Theory]
    [InlineData(true, false, "FIPS and a custom endpoint exclude each other: unset one of them.")]
    [InlineData(false, true, "Dual-stack and a custom endpoint exclude each other: unset one of them.")]
    public void A_custom_endpoint_excludes_the_variants(bool fips, bool dualStack, string expected)
    {
        AmazonECRConfig config = new() { ServiceURL = "http://127.0.0.1:1", UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack };

        Assert.Equal(expected, Assert.Throws<AmazonClientException>(() => Resolve(config)).Message);
    }

    [Fact]
    public void A_custom_endpoint_is_taken_as_it_is() =>
        Assert.Equal("http://127.0.0.1:4566/", Resolve(new AmazonECRConfig { ServiceURL = "http://127.0.0.1:4566" }));

    [Fact]
    public void A_Region_is_asked_for()
    {
        EndpointParameters nowhere = new EndpointSelection(null, UseFIPS: false, UseDualStack: false, Endpoint: null).ToParameters();

        AmazonClientException error = Assert.Throws<AmazonClientException>(
            () => new AmazonECRConfig().EndpointProvider.ResolveEndpoint(nowhere));

        Assert.StartsWith("No Region:", error.Message, System.StringComparison.Ordinal);
    }

    internal static string Resolve(JsonServiceConfig config, string region, bool fips, bool dualStack)
    {
        config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        config.UseFIPSEndpoint = fips;
        config.UseDualstackEndpoint = dualStack;
        return Resolve(config);
    }

    private static string Resolve(JsonServiceConfig config) =>
        config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new GetAuthorizationTokenRequest())).URL;
}
