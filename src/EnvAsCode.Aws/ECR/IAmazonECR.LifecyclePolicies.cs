using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public partial interface IAmazonECR
{
    /// <summary>Sets the rules by which a repository expires images.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<PutLifecyclePolicyResponse> PutLifecyclePolicyAsync(
        PutLifecyclePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets the rules by which a repository expires images.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<GetLifecyclePolicyResponse> GetLifecyclePolicyAsync(
        GetLifecyclePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes the rules by which a repository expires images.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteLifecyclePolicyResponse> DeleteLifecyclePolicyAsync(
        DeleteLifecyclePolicyRequest request, CancellationToken cancellationToken = default);
}
