namespace EnvAsCode.Diagnostics;

/// <content>
/// EAC5050 to EAC5052: SageMaker Unified Studio (Unified Studio user guide, Dockerfile specifications). The files can be written all the
/// same, so each can be suppressed.
/// </content>
public static partial class Rules
{
    /// <summary>EAC5050: a base image that Unified Studio does not run. Arguments: the reference, what is wrong.</summary>
    public static Rule UnifiedStudioBase { get; } = new(
        "EAC5050",
        RuleSeverity.Error,
        "SageMaker Unified Studio does not run images from the base",
        "SageMaker Unified Studio runs images from 'public.ecr.aws/sagemaker/sagemaker-distribution' 2.6 or newer alone, with the "
        + "extensions that it needs, and '{0}' {1}; write SageMakerDistribution.Cpu(\"4.4.1\") or Gpu")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5051: an ENTRYPOINT in an image for Unified Studio.</summary>
    public static Rule UnifiedStudioEntrypoint { get; } = new(
        "EAC5051",
        RuleSeverity.Error,
        "SageMaker Unified Studio does not start an image by its ENTRYPOINT",
        "SageMaker Unified Studio does not start an image by its ENTRYPOINT; leave it out, or write the program into the ContainerConfig "
        + "of the app image config, as new JupyterLabAppImageConfig {{ ContainerConfig = … }}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5052: an application that Unified Studio does not have. Arguments: the application.</summary>
    public static Rule UnifiedStudioApp { get; } = new(
        "EAC5052",
        RuleSeverity.Error,
        "SageMaker Unified Studio does not have the application",
        "SageMaker Unified Studio has JupyterLab and CodeEditor, and not {0}; leave it out, or write it into an image that is not for "
        + "Unified Studio")
    {
        PreventsEmission = false,
    };
}
