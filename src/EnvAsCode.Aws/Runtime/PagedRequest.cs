using Amazon.Runtime;

namespace EnvAsCode.Aws.Runtime;

/// <summary>A request for one page of a list.</summary>
public abstract class PagedRequest : AmazonWebServiceRequest
{
    /// <summary>The page to send, as the answer with the page before named it; not set for the first.</summary>
    public string? NextToken { get; set; }

    /// <summary>
    /// How many items a page has at most: 1 to 100 in SageMaker (tags: 50 or more), 1 to 1000 in ECR; the service chooses if not set.
    /// </summary>
    public int? MaxResults { get; set; }

    /// <summary>The same request for another page.</summary>
    /// <param name="nextToken">The page.</param>
    internal PagedRequest For(string? nextToken)
    {
        PagedRequest copy = (PagedRequest)this.MemberwiseClone();
        copy.NextToken = nextToken;
        return copy;
    }
}
