using System;

namespace EnvAsCode.Aws.SageMaker;

/// <summary>
/// The operations of Amazon SageMaker that a deployment needs. An answer with an error is thrown as the exception of its code, all of them
/// <see cref="AmazonSageMakerException"/>s.
/// </summary>
public partial interface IAmazonSageMaker : IDisposable
{
    /// <summary>The lists, page by page or item by item.</summary>
    public SageMakerPaginators Paginators { get; }
}
