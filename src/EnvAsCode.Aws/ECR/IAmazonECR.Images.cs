using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR.Model;

namespace EnvAsCode.Aws.ECR;

public partial interface IAmazonECR
{
    /// <summary>Lists the tags and digests of a repository.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<ListImagesResponse> ListImagesAsync(ListImagesRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Describes the images of a repository. A tag or digest that does not exist is an <see cref="ImageNotFoundException"/>.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<DescribeImagesResponse> DescribeImagesAsync(DescribeImagesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets the manifests of images. One that does not exist is among the failures.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<BatchGetImageResponse> BatchGetImageAsync(BatchGetImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Puts a manifest whose layers are there already, as to give an image a further tag. The same manifest under the same tag is an <see
    /// cref="ImageAlreadyExistsException"/>.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<PutImageResponse> PutImageAsync(PutImageRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes images. By tag only the tag goes, and the image with its last tag; by digest the image with all its tags.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer.</returns>
    public Task<BatchDeleteImageResponse> BatchDeleteImageAsync(
        BatchDeleteImageRequest request, CancellationToken cancellationToken = default);
}
