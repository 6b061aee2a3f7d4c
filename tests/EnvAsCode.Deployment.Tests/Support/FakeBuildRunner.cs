using System;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Aws;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.LocalStudio.Builds;

namespace EnvAsCode.Deployment.Tests.Support;

/// <summary>Goes through the phases of a build, and puts the image into the registry by ECR's API as a push would.</summary>
internal sealed class FakeBuildRunner : IBuildRunner
{
    /// <summary>The clients to push with; set when the host is there.</summary>
    public AwsClients? Clients { get; set; }

    /// <summary>The builds that were run to their end or failed.</summary>
    public ConcurrentQueue<BuildRun> Runs { get; } = [];

    /// <summary>The phase that fails.</summary>
    public string? FailsIn { get; set; }

    /// <summary>A line that it prints in BUILD.</summary>
    public string Line { get; set; } = "Step 1/2 : FROM python";

    /// <summary>Set when it is in BUILD, where it then waits.</summary>
    public TaskCompletionSource? Reached { get; set; }

    public async Task RunAsync(BuildRun run, CancellationToken cancellation)
    {
        this.Runs.Enqueue(run);
        foreach (string phase in (string[])["PROVISIONING", "DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"])
        {
            if (phase != "PROVISIONING")
            {
                await run.EnterAsync(phase);
            }

            if (phase == "BUILD")
            {
                run.Log(this.Line);
                if (this.Reached is { } reached)
                {
                    reached.TrySetResult();
                    await Task.Delay(Timeout.Infinite, cancellation);
                }
            }

            if (phase == this.FailsIn)
            {
                throw new BuildFailedException("COMMAND_EXECUTION_ERROR", $"Error in {phase}. Reason: exit status 1");
            }
        }

        string image = run.Variables["ENVASCODE_IMAGE"];
        string[] parts = image[(image.IndexOf('/', StringComparison.Ordinal) + 1)..].Split(':');
        string manifest =
            """{"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json","tag":"x """.Trim() + parts[1] + "\"}";
        try
        {
            await this.Clients!.ECR.PutImageAsync(
                new() { RepositoryName = parts[0], ImageManifest = manifest, ImageTag = parts[1] }, cancellation);
        }
        catch (ImageAlreadyExistsException)
        {
            // This very call, whose answer was lost.
        }

        run.Log("pushed");
    }

    /// <summary>The files of a build's source.</summary>
    public static string[] FilesOf(BuildRun run)
    {
        using ZipArchive zip = ZipFile.OpenRead(run.Source!);
        return [.. zip.Entries.Select(static entry => entry.FullName)];
    }
}
