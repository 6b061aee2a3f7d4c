using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<PutLifecyclePolicyResponse> PutLifecyclePolicyAsync(
        PutLifecyclePolicyRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<PutLifecyclePolicyResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<GetLifecyclePolicyResponse> GetLifecyclePolicyAsync(
        GetLifecyclePolicyRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<GetLifecyclePolicyResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteLifecyclePolicyResponse> DeleteLifecyclePolicyAsync(
        DeleteLifecyclePolicyRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DeleteLifecyclePolicyResponse>(request, cancellationToken);
}
