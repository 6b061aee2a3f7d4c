using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<TagResourceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UntagResourceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
        ListTagsForResourceRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListTagsForResourceResponse>(request, cancellationToken);
}
