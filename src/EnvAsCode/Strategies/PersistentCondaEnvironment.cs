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
}
