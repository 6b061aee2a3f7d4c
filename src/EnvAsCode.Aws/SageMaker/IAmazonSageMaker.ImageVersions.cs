using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public partial interface IAmazonSageMaker
{
    /// <summary>
    /// Makes a version of a SageMaker image from a container image in ECR. One at a time for an image: a second call is refused as <see
    /// cref="ResourceInUseException"/>.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<CreateImageVersionResponse> CreateImageVersionAsync(
        CreateImageVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the aliases and descriptive properties of an image version.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<UpdateImageVersionResponse> UpdateImageVersionAsync(
        UpdateImageVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes an image version.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeImageVersionResponse> DescribeImageVersionAsync(
        DescribeImageVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the versions of a SageMaker image.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListImageVersionsResponse> ListImageVersionsAsync(
        ListImageVersionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes an image version. The container image in ECR stays.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteImageVersionResponse> DeleteImageVersionAsync(
        DeleteImageVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the aliases of an image, or of one of its versions.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListAliasesResponse> ListAliasesAsync(ListAliasesRequest request, CancellationToken cancellationToken = default);
}
