using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public sealed partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public Task<DescribeDomainResponse> DescribeDomainAsync(DescribeDomainRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<DescribeDomainResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<ListDomainsResponse> ListDomainsAsync(ListDomainsRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<ListDomainsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public Task<UpdateDomainResponse> UpdateDomainAsync(UpdateDomainRequest request, CancellationToken cancellationToken = default) =>
        this.SendAsync<UpdateDomainResponse>(request, cancellationToken);
}
