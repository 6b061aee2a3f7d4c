using System;

namespace EnvAsCode.Aws.ECR;

/// <summary>
/// The operations of Amazon ECR that a deployment needs. An answer with an error is thrown as the exception of its code, all of them
/// <see cref="AmazonECRException"/>s.
/// </summary>
public partial interface IAmazonECR : IDisposable
{
    /// <summary>The lists, page by page or item by item.</summary>
    public ECRPaginators Paginators { get; }
}
