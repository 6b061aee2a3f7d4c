using System;
using System.Threading;
using System.Threading.Tasks;
using Amazon.SecurityToken.Model;
using EnvAsCode.Aws;
using EnvAsCode.Aws.Waiting;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Deployment.Targets;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Deployment;

/// <summary>What planning and applying share: the clients, the target, and as whom they act.</summary>
internal sealed class DeploymentContext
{
    private DeploymentContext(AwsClients aws, IImageEngine images, DeploymentOptions options, DeploymentTarget target, string partition)
    {
        this.Aws = aws;
        this.Images = images;
        this.Options = options;
        this.Target = target;
        this.Partition = partition;
    }

    public AwsClients Aws { get; }

    public IImageEngine Images { get; }

    public DeploymentOptions Options { get; }

    public DeploymentTarget Target { get; }

    /// <summary>The partition of the caller, as <c>aws</c>.</summary>
    public string Partition { get; }

    /// <summary>Asks whose credentials there are, and refuses those of another account before anything else is asked.</summary>
    public static async Task<DeploymentContext> OpenAsync(
        AwsClients aws, IImageEngine images, DeploymentOptions options, DeploymentTarget target, CancellationToken cancellationToken)
    {
        GetCallerIdentityResponse caller = await aws.SecurityToken.GetCallerIdentityAsync(new(), cancellationToken);
        return caller.Account == target.Account
            ? new(aws, images, options, target, caller.Arn.Split(':')[1])
            : throw new DeploymentException(Rules.WrongAccount, target.Name, target.Account, caller.Account);
    }

    /// <summary>The ARN of a SageMaker resource.</summary>
    /// <param name="resource">Its kind and name, as <c>image/churn</c>.</param>
    public string ArnOf(string resource) =>
        $"arn:{this.Partition}:sagemaker:{this.Target.Region}:{this.Target.Account}:{resource.ToLowerInvariant()}";

    /// <summary>Waiters that report what they see.</summary>
    /// <param name="report">Hears a line for each look.</param>
    public SageMakerWaiters Waiters(Action<string> report) => new(
        this.Aws.SageMaker,
        this.Options.Waiting with { Progress = new WaiterLine(report) });

    private sealed class WaiterLine(Action<string> report) : IProgress<WaiterProgress>
    {
        public void Report(WaiterProgress value) => report($"{value.Resource}: {value.Status ?? "not to be seen yet"}");
    }
}
