using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Aws.SageMaker;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>The clients of a deployment together.</summary>
public sealed class AwsClientsTests : LoopbackTest
{
    [Fact]
    public async Task All_clients_go_to_one_endpoint_and_sign_for_one_Region()
    {
        AwsClientSettings settings = new()
        {
            Endpoint = this.Service.Endpoint,
            Region = "eu-central-1",
            Credentials = LoopbackService.Credentials,
        };
        using AwsClients clients = new(settings);
        this.Service.Answer("{}").Answer("{}").Answer(
            """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
              <GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult>
            </GetCallerIdentityResponse>
            """);

        await clients.SageMaker.ListDomainsAsync(new ListDomainsRequest());
        await clients.ECR.GetAuthorizationTokenAsync(new GetAuthorizationTokenRequest());
        GetCallerIdentityResponse caller = await clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        Assert.Equal("123456789012", caller.Account);
        Assert.Equal(3, this.Service.Requests.Count);
        Assert.All(
            this.Service.Requests,
            request => Assert.Contains("/eu-central-1/", request.Headers["Authorization"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proxy_of_the_environment_is_not_asked_for_loopback()
    {
        IWebProxy proxy = HttpClient.DefaultProxy;
        try
        {
            HttpClient.DefaultProxy = new WebProxy("http://127.0.0.1:9");
            using AwsClients clients = new(
                new AwsClientSettings { Endpoint = this.Service.Endpoint, Credentials = LoopbackService.Credentials });

            await clients.SageMaker.ListDomainsAsync(new ListDomainsRequest());
        }
        finally
        {
            HttpClient.DefaultProxy = proxy;
        }

        Assert.Single(this.Service.Requests);
    }

    [Fact]
    public async Task Retries_can_be_turned_off()
    {
        AwsClientSettings settings = new()
        {
            Endpoint = this.Service.Endpoint,
            Credentials = LoopbackService.Credentials,
            MaxErrorRetry = 0,
        };
        using AwsClients clients = new(settings);
        this.Service.Fail("InternalFailure", "no", 500).Drop();

        await Assert.ThrowsAsync<AmazonSageMakerException>(() => clients.SageMaker.ListDomainsAsync(new ListDomainsRequest()));
        Exception dropped = await Assert.ThrowsAnyAsync<Exception>(() => clients.SageMaker.ListDomainsAsync(new ListDomainsRequest()));

        Assert.Equal(AwsErrorKind.Unreachable, AwsErrors.KindOf(dropped));
        Assert.Equal(2, this.Service.Requests.Count);
    }

    [Fact]
    public async Task A_profile_brings_its_credentials_and_its_Region()
    {
        string? location = AWSConfigs.AWSProfilesLocation;
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(
                file, "[work]\naws_access_key_id = AKIDWORK\naws_secret_access_key = secret\nregion = eu-north-1\n");
            AWSConfigs.AWSProfilesLocation = file;
            using AwsClients clients = new(new AwsClientSettings { Endpoint = this.Service.Endpoint, Profile = "work" });

            await clients.ECR.GetAuthorizationTokenAsync(new GetAuthorizationTokenRequest());
        }
        finally
        {
            AWSConfigs.AWSProfilesLocation = location;
            File.Delete(file);
        }

        Assert.Matches("Credential=AKIDWORK/[0-9]{8}/eu-north-1/ecr/", this.Service.Requests[0].Headers["Authorization"]);
    }

    [Fact]
    public void A_profile_that_does_not_exist_is_named()
    {
        AmazonClientException error = Assert.Throws<AmazonClientException>(
            () => new AwsClients(new AwsClientSettings { Profile = "no-such-profile-here", Region = "eu-west-1" }));

        Assert.Equal("There is no profile 'no-such-profile-here' in the shared AWS configuration files.", error.Message);
    }

    [Theory]
    [InlineData("Amazon.SSO.AmazonSSOClient, AWSSDK.SSO")]
    [InlineData("Amazon.SSOOIDC.AmazonSSOOIDCClient, AWSSDK.SSOOIDC")]
    public void What_the_SDK_loads_by_name_for_IAM_Identity_Center_is_there(string type) => Assert.NotNull(Type.GetType(type));
}
