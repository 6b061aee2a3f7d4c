namespace EnvAsCode;

public abstract partial record ImageBuilder
{
    /// <summary>
    /// AWS CodeBuild, for machines without an engine, as Studio itself: the build context goes to S3, a project of ours builds, checks and
    /// pushes the image, and its log is shown as it comes. <c>EAC5078</c> on a setting that CodeBuild would refuse.
    /// </summary>
#pragma warning disable CA1034 // What kinds of builders there are is seen by typing "ImageBuilder.".
    public sealed record CodeBuild : ImageBuilder
#pragma warning restore CA1034
    {
        /// <summary>
        /// The ARN of the role that builds run as. It trusts <c>codebuild.amazonaws.com</c> and has the generated policies
        /// <c>build.json</c> and <c>push.json</c>, and in a VPC <c>build-vpc.json</c>.
        /// </summary>
        public required string Role { get; init; }

        /// <summary>
        /// The bucket that build contexts go to, in the deployment's Region; SageMaker's default bucket,
        /// <c>sagemaker-&lt;Region&gt;-&lt;account&gt;</c>, if not set.
        /// </summary>
        public string? Bucket { get; init; }

        /// <summary>The size of the machine; <see cref="BuildComputeType.Medium"/> if not set.</summary>
        public BuildComputeType ComputeType { get; init; } = BuildComputeType.Medium;

        /// <summary>
        /// Whether the machine has a GPU, for steps of the image that need one. An image for ARM is built on ARM without being asked.
        /// </summary>
        public bool Gpu { get; init; }

        /// <summary>
        /// The image that builds run in; CodeBuild's own for the platform if not set. It needs Bash, Docker, the AWS CLI and Python 3.
        /// </summary>
        public string? BuildImage { get; init; }

        /// <summary>The VPC that builds run in, for package indexes that are only there; none if not set.</summary>
        public BuildVpc? Vpc { get; init; }

        /// <summary>Whether CodeBuild keeps Docker's layers on its machine for the next build, as long as it has that machine.</summary>
        public bool CacheLayers { get; init; }

        /// <summary>How long a build may run: 5 to 2160 minutes (CodeBuild's <c>BuildTimeOut</c>); 60 if not set.</summary>
        public int TimeoutInMinutes { get; init; } = 60;

        /// <summary>Whether the project stays after a build, until its environment is destroyed; it does if not set.</summary>
        public bool KeepProject { get; init; } = true;

        /// <summary>Whether the build context stays in the bucket after a build that succeeded; it does not if not set.</summary>
        public bool KeepContext { get; init; }

        /// <summary>Whether the log stays after a build that succeeded; it does if not set.</summary>
        public bool KeepLog { get; init; } = true;
    }
}
