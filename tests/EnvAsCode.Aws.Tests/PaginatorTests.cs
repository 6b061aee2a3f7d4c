using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws.SageMaker.Model;
using EnvAsCode.Aws.Tests.Loopback;
using Xunit;

namespace EnvAsCode.Aws.Tests;

/// <summary>Lists of several pages.</summary>
public sealed class PaginatorTests : LoopbackTest
{
    [Fact]
    public async Task The_items_of_all_pages_are_one_list()
    {
        this.Service
            .Answer("""{"Images": [{"ImageName": "a"}, {"ImageName": "b"}], "NextToken": "2"}""")
            .Answer("""{"NextToken": "3"}""")
            .Answer("""{"Images": [{"ImageName": "c"}]}""");
        ListImagesRequest request = new() { NameContains = "x", MaxResults = 2 };

        List<string?> names = [];
        await foreach (Image image in this.SageMakerClient.Paginators.ListImages(request).Images)
        {
            names.Add(image.ImageName);
        }

        Assert.Equal(["a", "b", "c"], names);
        Assert.Equal(
            [
                """{"NameContains":"x","MaxResults":2}""",
                """{"NameContains":"x","NextToken":"2","MaxResults":2}""",
                """{"NameContains":"x","NextToken":"3","MaxResults":2}""",
            ],
            this.Service.Requests.Select(sent => sent.Body));
        Assert.Null(request.NextToken);
    }

    [Fact]
    public async Task Pages_are_asked_for_only_as_they_are_read()
    {
        this.Service.Answer("""{"Images": [{"ImageName": "a"}], "NextToken": "2"}""");

        await foreach (ListImagesResponse _ in this.SageMakerClient.Paginators.ListImages(new ListImagesRequest()).Responses)
        {
            break;
        }

        Assert.Single(this.Service.Requests);
    }

    [Fact]
    public async Task A_service_that_repeats_its_token_does_not_keep_the_client_forever()
    {
        this.Service.Answer("""{"NextToken": "2"}""").Answer("""{"NextToken": "2"}""");

        AmazonClientException error = await Assert.ThrowsAsync<AmazonClientException>(
            () => ReadAsync(this.SageMakerClient.Paginators.ListDomains(new ListDomainsRequest()).Domains, default));

        Assert.Contains("ListDomainsRequest", error.Message, System.StringComparison.Ordinal);
        Assert.Equal(2, this.Service.Requests.Count);
    }

    [Fact]
    public async Task A_cancelled_list_asks_for_no_further_page()
    {
        using CancellationTokenSource cancellation = new();
        this.Service.Answer("""{"Domains": [{"DomainId": "d-1"}, {"DomainId": "d-2"}], "NextToken": "2"}""");

        await Assert.ThrowsAnyAsync<System.OperationCanceledException>(async () =>
        {
            IPaginatedEnumerable<DomainDetails> domains = this.SageMakerClient.Paginators.ListDomains(new ListDomainsRequest()).Domains;
            await foreach (DomainDetails _ in domains.WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Single(this.Service.Requests);
    }

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await foreach (T _ in items.WithCancellation(cancellationToken))
        {
        }
    }
}
