using System;
using System.Net.Http;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using EnvAsCode.LocalStudio.Tests.Support;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests.Protocol;

public sealed class SigningTests
{
    [Fact]
    public async Task The_NET_SDKs_signature_is_accepted_and_another_secret_is_not()
    {
        using TemporaryFolder folder = new();
        await using LocalStudioHost host = await LocalStudioHost.StartAsync(new(folder.Path));
        using AmazonSecurityTokenServiceClient good = Client(host, LocalStudioOptions.DefaultAccessKey);
        GetCallerIdentityResponse identity = await good.GetCallerIdentityAsync(new());
        Assert.Equal(("000000000000", "arn:aws:iam::000000000000:user/local-studio"), (identity.Account, identity.Arn));
        using AmazonSecurityTokenServiceClient bad = Client(host, "other");
        AmazonServiceException error = await Assert.ThrowsAnyAsync<AmazonServiceException>(() => bad.GetCallerIdentityAsync(new()));
        Assert.Equal("SignatureDoesNotMatch", error.ErrorCode);
        Assert.DoesNotContain(LocalStudioOptions.DefaultAccessKey + "/", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "MissingAuthenticationTokenException: Missing Authentication Token")]
    [InlineData("Basic abc", null, "IncompleteSignatureException: The Authorization header is not")]
    [InlineData("local-studio/20260731/us-east-1/sagemaker/aws4_request", null, "IncompleteSignatureException: X-Amz-Date must be there")]
    [InlineData(
        "nobody/20260731/us-east-1/sagemaker/aws4_request",
        null,
        "UnrecognizedClientException: The security token included in the request is invalid.")]
    [InlineData(
        "local-studio/20260731/us-east-1/ecr/aws4_request",
        null,
        "InvalidSignatureException: Credential should be scoped to a valid region and service")]
    [InlineData(
        "local-studio/20260731/eu-west-1/sagemaker/aws4_request",
        null,
        "InvalidSignatureException: Credential should be scoped to a valid region and service")]
    [InlineData(
        "local-studio/20260730/us-east-1/sagemaker/aws4_request",
        "20260731T120000Z",
        "InvalidSignatureException: Date in Credential scope does not match")]
    [InlineData(
        "local-studio/20260731/us-east-1/sagemaker/aws4_request", "20260731T115459Z", "InvalidSignatureException: Signature expired")]
    [InlineData(
        "local-studio/20260731/us-east-1/sagemaker/aws4_request",
        "20260731T120501Z",
        "InvalidSignatureException: Signature not yet current")]
    [InlineData(
        "local-studio/20260731/us-east-1/sagemaker/aws4_request",
        "20260731T120459Z",
        "InvalidSignatureException: The request signature we calculated does not match")]
    public async Task What_is_not_signed_well_is_refused_with_the_reason(string? credential, string? date, string error)
    {
        await using Studio studio = await Studio.StartAsync(options => options with { VerifySignatures = true });
        string? header = credential?.Contains('/', StringComparison.Ordinal) == true
            ? $"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host;x-amz-date, Signature=00"
            : credential;
        Assert.StartsWith(error, await studio.UnsignedErrorAsync(header, date), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_name_that_is_not_this_machine_is_refused()
    {
        await using Studio studio = await Studio.StartAsync();
        using HttpClient client = new();
        using HttpRequestMessage request = new(HttpMethod.Post, studio.Host.Endpoint) { Headers = { Host = "example.com" } };
        using HttpResponseMessage response = await client.SendAsync(request);
        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_service_listens_on_the_loopback_address_only()
    {
        await using Studio studio = await Studio.StartAsync();
        Assert.Equal("127.0.0.1", studio.Host.Endpoint.Host);
        Assert.NotEqual(0, studio.Host.Endpoint.Port);
    }

    private static AmazonSecurityTokenServiceClient Client(LocalStudioHost host, string secret) => new(
        new BasicAWSCredentials(LocalStudioOptions.DefaultAccessKey, secret),
        new AmazonSecurityTokenServiceConfig
        {
            ServiceURL = host.Endpoint.ToString(),
            AuthenticationRegion = "us-east-1",
            MaxErrorRetry = 0
        });
}
