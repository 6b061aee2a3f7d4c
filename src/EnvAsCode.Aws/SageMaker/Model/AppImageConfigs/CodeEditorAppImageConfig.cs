using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>How Code Editor runs an image.</summary>
public sealed class CodeEditorAppImageConfig : ExtensibleStructure
{
    /// <summary>A member of the API that it documents as not supported for this app type.</summary>
    public FileSystemConfig? FileSystemConfig { get; set; }

    /// <summary>The command and the environment of the container.</summary>
    public ContainerConfig? ContainerConfig { get; set; }
}
