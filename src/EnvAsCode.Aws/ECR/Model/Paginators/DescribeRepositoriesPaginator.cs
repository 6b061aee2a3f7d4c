using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>Pages through <see cref="IAmazonECR.DescribeRepositoriesAsync"/>.</summary>
public sealed class DescribeRepositoriesPaginator : Paginator<DescribeRepositoriesRequest, DescribeRepositoriesResponse>
{
    internal DescribeRepositoriesPaginator(IAmazonECR client, DescribeRepositoriesRequest request)
        : base(request, client.DescribeRepositoriesAsync)
    {
    }

    /// <summary>The repositories of all pages.</summary>
    public IPaginatedEnumerable<Repository> Repositories => this.Items(page => page.Repositories);
}
