using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public sealed partial class AmazonECRClient
{
    /// <inheritdoc/>
    public Task<GetAuthorizationTokenResponse> GetAuthorizationTokenAsync(
        GetAuthorizationTokenRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<GetAuthorizationTokenResponse>(request, cancellationToken);
}
