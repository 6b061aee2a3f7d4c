namespace EnvAsCode;

/// <summary>An image run as Code Editor. Studio mounts the space's volume over <c>/home/sagemaker-user</c>; that path is fixed.</summary>
public sealed record CodeEditorAppImageConfig : AppImageConfig
{
    /// <inheritdoc/>
    public override AppType AppType => AppType.CodeEditor;

    /// <summary>How the container is started; the base image's own entry point for Code Editor if not set.</summary>
    public ContainerConfig? ContainerConfig { get; init; }
}
