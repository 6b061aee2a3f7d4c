using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The request of <see cref="IAmazonSageMaker.ListDomainsAsync"/>.</summary>
public sealed class ListDomainsRequest : PagedRequest;

/// <summary>The answer of <see cref="IAmazonSageMaker.ListDomainsAsync"/>.</summary>
public sealed class ListDomainsResponse : PagedResponse
{
    /// <summary>The domains of this page.</summary>
    public List<DomainDetails>? Domains { get; set; }
}
