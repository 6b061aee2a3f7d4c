using System;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>A lifecycle configuration in a list.</summary>
public sealed class StudioLifecycleConfigDetails
{
    /// <summary>The ARN of the lifecycle configuration.</summary>
    public string? StudioLifecycleConfigArn { get; set; }

    /// <summary>The name of the lifecycle configuration: 1 to 63 letters, digits and <c>-</c>.</summary>
    public string? StudioLifecycleConfigName { get; set; }

    /// <summary>When it was created, in UTC.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The app type whose start runs the script.</summary>
    public StudioLifecycleConfigAppType? StudioLifecycleConfigAppType { get; set; }
}
