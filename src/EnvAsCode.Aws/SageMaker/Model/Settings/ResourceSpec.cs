using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>An image, an instance type and a lifecycle configuration.</summary>
public sealed class ResourceSpec : ExtensibleStructure
{
    /// <summary>The ARN of the SageMaker image.</summary>
    public string? SageMakerImageArn { get; set; }

    /// <summary>The ARN of the image version, which wins over <see cref="SageMakerImageArn"/>; <c>None</c> clears it.</summary>
    public string? SageMakerImageVersionArn { get; set; }

    /// <summary>The image version by alias: a number, <c>1.2</c> or a semantic version.</summary>
    public string? SageMakerImageVersionAlias { get; set; }

    /// <summary>The instance type.</summary>
    public AppInstanceType? InstanceType { get; set; }

    /// <summary>
    /// The ARN of the lifecycle configuration that runs at the start; it must be among the attached ones. <c>None</c> for none.
    /// </summary>
    public string? LifecycleConfigArn { get; set; }

    /// <summary>The ARN of the training plan that the instance belongs to.</summary>
    public string? TrainingPlanArn { get; set; }
}
