using Amazon.Runtime;

namespace EnvAsCode.Aws.Runtime;

/// <summary>One page of a list.</summary>
public abstract class PagedResponse : AmazonWebServiceResponse
{
    /// <summary>The next page, for the request's <see cref="PagedRequest.NextToken"/>; not set on the last one.</summary>
    public string? NextToken { get; set; }
}
