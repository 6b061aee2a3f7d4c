namespace EnvAsCode;

/// <summary>
/// What the environment needs of the domain that it is attached to, beside its own image and scripts: idle shutdown, Docker.
/// Written into the inputs of <c>CreateDomain</c> and <c>UpdateDomain</c> and into the manifest.
/// </summary>
/// <example>
/// <code>new StudioSettings { Idle = new IdleSettings(120), Docker = new DockerSettings() }</code>
/// </example>
public sealed record StudioSettings : Strategy
{
    /// <summary>When Studio shuts idle JupyterLab and Code Editor applications down; as the domain has it if not set.</summary>
    public IdleSettings? Idle { get; init; }

    /// <summary>Whether and how users reach Docker, as SageMaker's local mode needs it; as the domain has it if not set.</summary>
    public DockerSettings? Docker { get; init; }
}
