using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.SageMaker.Model;

namespace EnvAsCode.Aws.SageMaker;

public partial interface IAmazonSageMaker
{
    /// <summary>
    /// Makes a SageMaker image: a name under which versions of a container image are kept. Wait for <c>CREATED</c> before adding a version.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<CreateImageResponse> CreateImageAsync(CreateImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a SageMaker image's description, display name or role.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<UpdateImageResponse> UpdateImageAsync(UpdateImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describes a SageMaker image.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeImageResponse> DescribeImageAsync(DescribeImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the SageMaker images of the account in the Region.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a SageMaker image with all its versions. The container images in ECR stay.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DeleteImageResponse> DeleteImageAsync(DeleteImageRequest request, CancellationToken cancellationToken = default);
}
