namespace EnvAsCode;

/// <summary>How Studio starts the container of a JupyterLab or Code Editor image (SageMaker's <c>ContainerConfig</c>).</summary>
public sealed record ContainerConfig
{
    /// <summary>The entry point: at most one item of at most 256 characters.</summary>
    public EquatableArray<string> ContainerEntrypoint { get; init; }

    /// <summary>The arguments of the entry point: at most 50, each of at most 64 characters.</summary>
    public EquatableArray<string> ContainerArguments { get; init; }

    /// <summary>
    /// Environment variables: at most 25, name and value of at most 256 characters each. Studio's own <c>AWS_*</c> and <c>SAGEMAKER_*</c>
    /// variables win over variables of the same name.
    /// </summary>
    public EquatableArray<EnvironmentVariable> ContainerEnvironmentVariables { get; init; }
}
