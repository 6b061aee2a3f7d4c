using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A domain in a list.</summary>
public sealed class DomainDetails
{
    /// <summary>The ARN of the domain.</summary>
    public string? DomainArn { get; set; }

    /// <summary>The id of the domain, as <c>d-abcdef123456</c>.</summary>
    public string? DomainId { get; set; }

    /// <summary>The name of the domain.</summary>
    public string? DomainName { get; set; }

    /// <summary>The status.</summary>
    public DomainStatus? Status { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Where it opens in a browser.</summary>
    public string? Url { get; set; }
}
