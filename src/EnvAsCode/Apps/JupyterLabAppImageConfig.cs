namespace EnvAsCode;

/// <summary>An image run as JupyterLab. Studio mounts the space's volume over <c>/home/sagemaker-user</c>; that path is fixed.</summary>
public sealed record JupyterLabAppImageConfig : AppImageConfig
{
    /// <inheritdoc/>
    public override AppType AppType => AppType.JupyterLab;

    /// <summary>How the container is started; the base image's own entry point for JupyterLab if not set.</summary>
    public ContainerConfig? ContainerConfig { get; init; }
}
