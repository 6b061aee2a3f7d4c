namespace EnvAsCode;

/// <summary>
/// The environment is a conda environment in the user's home, which outlives the application: on the space's EBS volume in today's
/// Studio, on EFS in Studio Classic. A set-up script creates or updates it, a teardown script removes it.
/// </summary>
/// <remarks>
/// Run again, the set-up installs what the declaration asks for and leaves in place what it no longer asks for, and what the user installed
/// beside it; a teardown before it gives a fresh environment.
/// </remarks>
public sealed record PersistentCondaEnvironment : Strategy
{
    /// <summary>
    /// The application in which the environment is used, which decides where the home is: <c>/home/sagemaker-user</c> for
    /// <see cref="AppType.JupyterLab"/> (if not set), <see cref="AppType.CodeEditor"/> and <see cref="AppType.JupyterServer"/>;
    /// <c>/root</c> for AWS's own Classic images run as <see cref="AppType.KernelGateway"/>.
    /// </summary>
    public AppType AppType { get; init; }

    /// <summary>
    /// Where Studio Classic mounts the home for the images that use the environment, if not as <see cref="AppType"/> says:
    /// <see cref="FileSystemConfig.SageMakerUser"/> for images that run as 1000:100. Only for <see cref="AppType.KernelGateway"/>.
    /// </summary>
    public FileSystemConfig? FileSystemConfig { get; init; }

    /// <summary>How the environment's kernel is started; its own Python is called by its path if not set.</summary>
    public KernelLaunch KernelLaunch { get; init; }

    /// <summary>Whether terminals begin in the environment, by a line in <c>~/.bashrc</c> that the teardown takes out again.</summary>
    public bool ActivateInTerminals { get; init; }

    /// <summary>
    /// What the environment computes on. For <see cref="Processor.Gpu"/> the set-up warns on an instance without a GPU, where conda would
    /// choose builds for CPUs. One environment is for one of the two: make the other with <c>with</c> and a name of its own.
    /// </summary>
    public Processor? Processor { get; init; }

    /// <summary>
    /// Whether a package of a channel hides those of the same name in channels of lower priority (conda's <c>channel_priority: strict</c>).
    /// </summary>
    public bool StrictChannelPriority { get; init; }
}
