using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Amazon.S3;
using Amazon.S3.Model;
using EnvAsCode.Deployment.Applying;
using EnvAsCode.Deployment.Manifests;
using EnvAsCode.Deployment.Planning;

namespace EnvAsCode.Deployment.Steps;

/// <summary>
/// Copies what a lifecycle configuration loads to S3, before that is made. The object's name follows its content, so that one that is there
/// is never written over; and none is deleted, since another account's or deployment's script may load it.
/// </summary>
internal sealed class LifecycleBodyStep(EnvironmentManifest manifest, LifecycleBodyManifest body)
    : PlainStep(
        PlanStepKind.LifecycleBody,
        StepAction.Create,
        $"object '{body.Location}'",
        "a lifecycle configuration loads it, and it is not there")
{
    private const string OnlyIfMissing = "*";

    /// <summary>Whether the object is there.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public static async Task<bool> ExistsAsync(IAmazonS3 s3, LifecycleBodyManifest body, CancellationToken cancellationToken)
    {
        try
        {
            await s3.GetObjectMetadataAsync(body.Bucket, body.Key, cancellationToken);
            return true;
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // Who may not list the bucket is told of a missing object that it is forbidden (Amazon S3 API, HeadObject).
            return false;
        }
    }

    protected override async Task DoAsync(Execution execution, CancellationToken cancellationToken)
    {
        using MemoryStream content = new(ManifestReader.ReadFile(manifest, body.File));
        PutObjectRequest request = new()
        {
            BucketName = body.Bucket,
            Key = body.Key,
            InputStream = content,
            ContentType = "text/x-shellscript",
            IfNoneMatch = OnlyIfMissing,
            ChecksumAlgorithm = ChecksumAlgorithm.SHA256,
            UseChunkEncoding = false,
        };
        try
        {
            await execution.Context.Aws.S3.PutObjectAsync(request, cancellationToken);
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            // Another publisher put it there, or this one, whose answer was lost.
            execution.Report($"{body.Location} is there already");
        }
    }
}
