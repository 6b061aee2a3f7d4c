namespace EnvAsCode.Diagnostics;

public static partial class Rules
{
    /// <summary>EAC5001: an environment name that SageMaker, a registry or a file system refuses.</summary>
    public static Rule EnvironmentName { get; } = new(
        "EAC5001",
        RuleSeverity.Error,
        "An environment name is not valid",
        "'{0}' cannot name a folder, an image and its AWS resources alike: {1}; write 1 to 63 lower-case letters and digits with single "
        + "hyphens between them");

    /// <summary>EAC5003: free text that a file would carry as other text.</summary>
    public static Rule UncarriableText { get; } = new(
        "EAC5003",
        RuleSeverity.Error,
        "A text has a character that no file carries safely",
        "The text has the character {0}, which would end a line early or has no UTF-8; leave it out");

    /// <summary>EAC5004: the environment has no strategy, so nothing of it reaches a user.</summary>
    public static Rule EnvironmentWithoutStrategy { get; } = new(
        "EAC5004",
        RuleSeverity.Warning,
        "Environment without a strategy",
        "The environment '{0}' has no strategy, so nothing but its manifest is generated; add one, as Strategies = [new CustomImage {{ "
        + "From = … }}]");

    /// <summary>EAC5005: a strategy that writes the files of another one.</summary>
    public static Rule DuplicateStrategy { get; } = new(
        "EAC5005",
        RuleSeverity.Error,
        "A strategy is declared twice",
        "{0} is declared already, and both would write the same files; leave one out, or make a second environment with \"with\"");

    /// <summary>EAC5006: an app type with two app image configs.</summary>
    public static Rule DuplicateAppImageConfig { get; } = new(
        "EAC5006",
        RuleSeverity.Error,
        "An app type has two app image configs",
        "{0} already has an app image config for this image; both would be written to one file: leave one out");

    /// <summary>EAC5007: a kernel name that Jupyter, SageMaker or a file system refuses.</summary>
    public static Rule KernelName { get; } = new(
        "EAC5007",
        RuleSeverity.Error,
        "A kernel name is not valid",
        "'{0}' cannot name a kernel: {1}");

    /// <summary>EAC5008: two kernels of one name in an image.</summary>
    public static Rule DuplicateKernel { get; } = new(
        "EAC5008",
        RuleSeverity.Error,
        "Two kernels have the same name",
        "Another environment of the image yields the kernel '{0}' as well; both would be one folder: give one another name with Kernel");

    /// <summary>EAC5009: more kernels than an app image config takes.</summary>
    public static Rule TooManyKernels { get; } = new(
        "EAC5009",
        RuleSeverity.Error,
        "Too many kernels for Studio Classic",
        "The image has {0} kernels, and SageMaker takes 5 for KernelGateway; name those to show with KernelSpecs, or split the image")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5010: an app image config's name that SageMaker refuses.</summary>
    public static Rule AppImageConfigName { get; } = new(
        "EAC5010",
        RuleSeverity.Error,
        "The name of an app image config is not valid",
        "SageMaker refuses '{0}' as the name of an app image config; write 1 to 63 letters, digits and hyphens, with a letter or digit at "
        + "both ends")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5011: a base image's user that Studio Classic does not accept.</summary>
    public static Rule NoFileSystemConfig { get; } = new(
        "EAC5011",
        RuleSeverity.Error,
        "Studio Classic does not accept the image's user",
        "The base image '{0}' runs as {1}, and KernelGateway accepts 0:0 and 1000:100 only, so that its kernels would not start; build "
        + "from another image, or declare FileSystemConfig")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5012: a container's environment variable that is set twice.</summary>
    public static Rule DuplicateEnvironmentVariable { get; } = new(
        "EAC5012",
        RuleSeverity.Error,
        "An environment variable is set twice",
        "The environment variable '{0}' is set already, and SageMaker takes one value; leave one out");

    /// <summary>EAC5013: a kernel for Studio Classic that no environment of the declaration yields.</summary>
    public static Rule KernelOfNoEnvironment { get; } = new(
        "EAC5013",
        RuleSeverity.Warning,
        "A kernel comes from no environment",
        "No environment of this declaration yields the kernel '{0}', and Studio Classic answers 404 for one that the image does not hold; "
        + "write one of {1}, or leave KernelSpecs out");
}
