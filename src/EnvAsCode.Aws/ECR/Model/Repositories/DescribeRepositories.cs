using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.ECR.Model;

/// <summary>The request of <see cref="IAmazonECR.DescribeRepositoriesAsync"/>.</summary>
public sealed class DescribeRepositoriesRequest : PagedRequest
{
    /// <summary>The account of the registry: 12 digits; the caller's own if not set.</summary>
    public string? RegistryId { get; set; }

    /// <summary>The repositories to describe: at most 100; all of the registry if not set. Not together with paging.</summary>
    public List<string>? RepositoryNames { get; set; }
}

/// <summary>The answer of <see cref="IAmazonECR.DescribeRepositoriesAsync"/>.</summary>
public sealed class DescribeRepositoriesResponse : PagedResponse
{
    /// <summary>The repositories of this page.</summary>
    public List<Repository>? Repositories { get; set; }
}
