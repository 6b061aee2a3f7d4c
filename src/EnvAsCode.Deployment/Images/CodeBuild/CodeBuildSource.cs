using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Amazon.S3;
using Amazon.S3.Model;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment.Images;

/// <summary>The context of a build in S3.</summary>
internal sealed class CodeBuildSource(IAmazonS3 s3, CodeBuildJob job)
{
    private const double Mebibyte = 1024 * 1024;

    /// <summary>Uploads it, unless it is there: its name follows its content.</summary>
    /// <exception cref="DeploymentException">EAC8099: the bucket cannot be written.</exception>
    public async Task UploadAsync(Stream content, IProgress<ImageProgress> progress, CancellationToken cancellation)
    {
        try
        {
            if (await this.IsThereAsync(cancellation))
            {
                return;
            }

            string size = (content.Length / Mebibyte).ToString("0.0", CultureInfo.InvariantCulture);
            progress.Report(new ImageProgress($"Uploading the build context ({size} MiB) to s3://{job.Location}"));
            await s3.PutObjectAsync(
                new PutObjectRequest
                {
                    BucketName = job.Bucket,
                    Key = job.Key,
                    InputStream = content,
                    AutoCloseStream = false,
                    ContentType = "application/zip",
                    UseChunkEncoding = false,
                    ChecksumAlgorithm = ChecksumAlgorithm.SHA256,
                },
                cancellation);
        }
        catch (AmazonS3Exception e)
            when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.MovedPermanently)
        {
            throw new DeploymentException(Rules.BuildBucketNotUsable, e, job.Bucket, job.Name, $"{e.ErrorCode}: {e.Message}")
            {
                Environment = job.Name
            };
        }
    }

    private async Task<bool> IsThereAsync(CancellationToken cancellation)
    {
        try
        {
            await s3.GetObjectMetadataAsync(job.Bucket, job.Key, cancellation);
            return true;
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        {
            // Who may not list the bucket is told of a missing object that it is forbidden (Amazon S3 API, HeadObject).
            return false;
        }
    }
}
