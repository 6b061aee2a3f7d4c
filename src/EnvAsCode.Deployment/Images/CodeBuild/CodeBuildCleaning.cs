using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Runtime;
using EnvAsCode.Aws;

namespace EnvAsCode.Deployment.Images;

/// <summary>Removes after a build what is not declared to stay. What cannot be removed is told, and fails nothing.</summary>
internal static class CodeBuildCleaning
{
    /// <summary>Cleans.</summary>
    public static async Task CleanAsync(AwsClients aws, CodeBuildJob job, IProgress<ImageProgress> progress)
    {
        if (!job.Settings.KeepContext)
        {
            await TryAsync($"s3://{job.Location}", () => aws.S3.DeleteObjectAsync(job.Bucket, job.Key), progress);
        }

        if (!job.Settings.KeepProject)
        {
            await TryAsync(
                $"build project '{job.Project}'",
                () => aws.CodeBuild.DeleteProjectAsync(new() { Name = job.Project }, CancellationToken.None),
                progress);
        }

        if (!job.Settings.KeepLog)
        {
            await TryAsync(
                $"log group '{job.LogGroup}'",
                () => aws.CloudWatchLogs.DeleteLogGroupAsync(new() { LogGroupName = job.LogGroup }, CancellationToken.None),
                progress);
        }
    }

    private static async Task TryAsync(string resource, Func<Task> delete, IProgress<ImageProgress> progress)
    {
        try
        {
            await delete();
        }
        catch (AmazonServiceException e) when (AwsErrors.KindOf(e) == AwsErrorKind.NotFound)
        {
            // Another publisher was faster.
        }
        catch (Exception e) when (e is AmazonServiceException or AmazonClientException or System.Net.Http.HttpRequestException)
        {
            progress.Report(new ImageProgress($"The {resource} could not be deleted and stays: {e.Message}"));
        }
    }
}
