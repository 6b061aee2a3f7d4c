namespace EnvAsCode.Diagnostics;

/// <content>
/// EAC3030 to EAC3059 and EAC5030 to EAC5059: what Studio would refuse, or start and then fail on without a log. The files can be written
/// all the same, so each can be suppressed.
/// </content>
public static partial class Rules
{
    /// <summary>EAC3030: a user or group id that Studio cannot map. Arguments: the id, what it is of.</summary>
    public static Rule IdOutOfRange { get; } = new(
        "EAC3030",
        RuleSeverity.Error,
        "A user or group id is out of range",
        "Studio takes ids from 0 to 65535, and an application with a file or user of id {0} does not start; write 0 or 1000 for the user "
        + "and 0 or 100 for the group")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3031: a base image for another processor. Arguments: the reference, the architecture.</summary>
    public static Rule OtherArchitecture { get; } = new(
        "EAC3031",
        RuleSeverity.Error,
        "The base image is for another architecture",
        "'{0}' is an image for {1}, and Studio runs linux/amd64 only (\"exec format error\", or an InternalFailure without a log); build "
        + "from an image for amd64")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3032: a folder that Studio keeps for itself. Arguments: the folder.</summary>
    public static Rule ReservedFolder { get; } = new(
        "EAC3032",
        RuleSeverity.Error,
        "A folder is reserved for Studio",
        "Studio keeps '{0}' for itself and replaces what an image has there; write another folder, as \"/opt/team\"")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3033: the port of Studio's own server.</summary>
    public static Rule ReservedPort { get; } = new(
        "EAC3033",
        RuleSeverity.Error,
        "A port is reserved for Studio",
        "Port 8888 belongs to the KernelGateway that Studio Classic starts in the image; leave the step out, or expose another port")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3035: a user named by a variable that nothing sets. Arguments: the variable.</summary>
    public static Rule UndefinedUser { get; } = new(
        "EAC3035",
        RuleSeverity.Error,
        "USER names a variable that is not set",
        "No step before sets '{0}', so that USER gets no name and the image does not start; write the user, as \"root\", or set the "
        + "variable with Env or Arg")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3036: a user id that is taken. Arguments: the id, the base, its user.</summary>
    public static Rule UserIdTaken { get; } = new(
        "EAC3036",
        RuleSeverity.Error,
        "A user id is taken",
        "The user '{2}' of '{1}' has the id {0} already, so that useradd fails; use that user, or write the step StudioUser")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC3037: a file under a mount. Arguments: the mount path, the file.</summary>
    public static Rule FileHiddenByMount { get; } = new(
        "EAC3037",
        RuleSeverity.Warning,
        "A mount hides a file of the image",
        "Studio mounts the user's files over '{0}', which hides '{1}' of the image; put it elsewhere, as in \"/opt/team\", or into a "
        + "lifecycle configuration");

    /// <summary>EAC3038: a working folder that does not persist. Arguments: the folder.</summary>
    public static Rule WorkdirOutsideHome { get; } = new(
        "EAC3038",
        RuleSeverity.Warning,
        "The working folder is outside the home folder",
        "The application starts in '{0}', which is not on the space's volume, so that what is saved there is lost; end with "
        + "Workdir(\"/home/sagemaker-user\")");

    /// <summary>EAC5030: a text of a length or form that SageMaker refuses. Arguments: what it is, what is wrong.</summary>
    public static Rule RefusedText { get; } = new(
        "EAC5030",
        RuleSeverity.Error,
        "SageMaker refuses a text",
        "SageMaker refuses this {0}: {1}; shorten it")
    {
        PreventsEmission = false,
    };

    /// <summary>
    /// EAC5031: a container configuration beyond the limits of <c>ContainerConfig</c>. Arguments: what is wrong, what to write.
    /// </summary>
    public static Rule ContainerConfigLimit { get; } = new(
        "EAC5031",
        RuleSeverity.Error,
        "A container configuration exceeds SageMaker's limits",
        "SageMaker refuses this ContainerConfig: {0}; {1}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5032: a variable that Studio sets itself. Arguments: the variable.</summary>
    public static Rule ReservedVariable { get; } = new(
        "EAC5032",
        RuleSeverity.Warning,
        "Studio sets an environment variable itself",
        "Studio sets its own AWS_* and SAGEMAKER_* variables over those of the configuration, so that '{0}' may not keep this value; give "
        + "the variable another name");

    /// <summary>EAC5033: a name that is no variable's. Arguments: the name.</summary>
    public static Rule VariableName { get; } = new(
        "EAC5033",
        RuleSeverity.Error,
        "The name of an environment variable is not valid",
        "'{0}' is not the name of an environment variable; write letters, digits and '_', with no digit in front")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5034: a mount path that SageMaker refuses. Arguments: the path.</summary>
    public static Rule MountPath { get; } = new(
        "EAC5034",
        RuleSeverity.Error,
        "A mount path is not valid",
        "SageMaker refuses the mount path '{0}'; write an absolute path of at most 1,024 characters, as \"/home/sagemaker-user\"")
    {
        PreventsEmission = false,
    };

    /// <summary>
    /// EAC5035: an owner that Studio Classic does not accept, or that is not the image's user. Arguments: the pair, why, what to write.
    /// </summary>
    public static Rule FileSystemOwner { get; } = new(
        "EAC5035",
        RuleSeverity.Error,
        "The file system's owner does not fit",
        "The file system belongs to {0}, {1}, so that the application fails to start; write {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5036: a mount over what the image needs. Arguments: the mount path, what is hidden.</summary>
    public static Rule MountHidesEnvironment { get; } = new(
        "EAC5036",
        RuleSeverity.Error,
        "A mount hides what the image installs",
        "Studio mounts the user's files over '{0}', which hides '{1}' of the image, so that no kernel starts; mount them at an empty "
        + "folder, as \"/home/sagemaker-user\"")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5038: an app type of Studio Classic. Arguments: the app type.</summary>
    public static Rule ClassicAppType { get; } = new(
        "EAC5038",
        RuleSeverity.Warning,
        "Studio Classic takes no new applications",
        "{0} is an app type of Studio Classic, in which existing applications can be stopped or deleted and no new ones created; write "
        + "AppType.JupyterLab or AppType.CodeEditor");

    /// <summary>
    /// EAC5039: an application that nothing in the image starts. Arguments: the app type, the base, the entry point to write.
    /// </summary>
    public static Rule NothingStartsApplication { get; } = new(
        "EAC5039",
        RuleSeverity.Error,
        "Nothing starts the application",
        "Nothing is known to start {0} in an image from '{1}', and a space whose container does not answer hangs until it fails with an "
        + "internal error; give the app image config a ContainerConfig with the entry point \"{2}\", or build from SageMakerDistribution")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5040: a server that would not answer where Studio asks. Arguments: the argument, the app type, what to write.</summary>
    public static Rule ServerArgument { get; } = new(
        "EAC5040",
        RuleSeverity.Error,
        "The application would not answer where Studio asks",
        "With '{0}' Studio gets no answer from {1} and the space does not start; write {2}")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5041: a kernel named as an environment is. Arguments: the name, the kernels that there are.</summary>
    public static Rule KernelNamedAsEnvironment { get; } = new(
        "EAC5041",
        RuleSeverity.Error,
        "A kernel has another name than its environment",
        "'{0}' is no kernel of the image, and Studio answers \"404 … Kernel with name [{0}] does not exist in image\"; write one of {1}, "
        + "or leave KernelSpecs out")
    {
        PreventsEmission = false,
    };

    /// <summary>EAC5042: a processor named twice. Arguments: the tag, the word to write.</summary>
    public static Rule ProcessorTwice { get; } = new(
        "EAC5042",
        RuleSeverity.Error,
        "A tag names the processor twice",
        "No image has the tag '{0}': the word for the image adds the processor to the version; write {1}");
}
