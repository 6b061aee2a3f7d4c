using System.Collections.Generic;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>The settings of Code Editor in private spaces.</summary>
public sealed class CodeEditorAppSettings : ExtensibleStructure
{
    /// <summary>The image, instance type and lifecycle configuration that are chosen until the user chooses others.</summary>
    public ResourceSpec? DefaultResourceSpec { get; set; }

    /// <summary>The images that users can choose: at most 200. The list is replaced as a whole.</summary>
    public List<CustomImage>? CustomImages { get; set; }

    /// <summary>The lifecycle configurations that users can choose. The list is replaced as a whole.</summary>
    public List<string>? LifecycleConfigArns { get; set; }

    /// <summary>The ARN of the lifecycle configuration that runs at every start, before the user's own; <c>None</c> for none.</summary>
    public string? BuiltInLifecycleConfigArn { get; set; }
}
