using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of Code Editor in a space; images are attached to the domain or the user profile.</summary>
public sealed class SpaceCodeEditorAppSettings : ExtensibleStructure
{
    /// <summary>The image, instance type and lifecycle configuration that are chosen until the user chooses others.</summary>
    public ResourceSpec? DefaultResourceSpec { get; set; }
}
