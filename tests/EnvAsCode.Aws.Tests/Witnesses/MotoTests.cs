using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon.SecurityToken.Model;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>The clients of STS and SageMaker against moto.</summary>
[Collection(nameof(MotoServer))]
public class MotoTests(MotoServer moto)
{
    [WitnessFact("python3", PythonModule = "moto.server, flask, boto3")]
    public async Task STS_says_who_is_calling()
    {
        AwsClients clients = await moto.ClientsAsync();

        GetCallerIdentityResponse caller = await clients.SecurityToken.GetCallerIdentityAsync(new GetCallerIdentityRequest());

        Assert.Equal("123456789012", caller.Account);
    }

    [WitnessFact("python3", PythonModule = "moto.server, flask, boto3")]
    public async Task SageMaker_lists_a_domain_that_boto3_made()
    {
        AwsClients clients = await moto.ClientsAsync();

        List<DomainDetails> domains = [];
        await foreach (DomainDetails found in clients.SageMaker.Paginators.ListDomains(new ListDomainsRequest()).Domains)
        {
            domains.Add(found);
        }

        DomainDetails domain = Assert.Single(domains);
        Assert.Equal("studio", domain.DomainName);
        Assert.StartsWith("d-", domain.DomainId, StringComparison.Ordinal);
    }
}
