using Amazon.Runtime;

namespace EnvAsCode.Aws.Runtime;

/// <summary>A request for one page of a list.</summary>
public abstract class PagedRequest : AmazonWebServiceRequest
{
    /// <summary>The page to send, as the answer with the page before named it; not set for the first.</summary>
    public string? NextToken { get; set; }

    /// <summary>The same request for another page.</summary>
    internal PagedRequest For(string? nextToken)
    {
        PagedRequest copy = (PagedRequest)this.MemberwiseClone();
        copy.NextToken = nextToken;
        return copy;
    }
}
