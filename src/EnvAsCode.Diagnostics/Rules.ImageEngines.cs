namespace EnvAsCode.Diagnostics;

/// <content>EAC8051 to EAC8065: building, checking and pushing images.</content>
public static partial class Rules
{
    /// <summary>EAC8051: a step of the build failed. Arguments: the environment, the step, the reason, what was printed.</summary>
    public static Rule ImageBuildFailed { get; } = new(
        "EAC8051",
        RuleSeverity.Error,
        "The image cannot be built",
        "The image of '{0}' could not be built: '{1}' failed: {2}{3}");

    /// <summary>EAC8052: the base image is not to be had. Arguments: the reference, the environment, the reason.</summary>
    public static Rule BaseImageNotPulled { get; } = new(
        "EAC8052",
        RuleSeverity.Error,
        "The base image cannot be pulled",
        "The base image '{0}' of '{1}' cannot be pulled: {2}; look at its name and tag in From, log in to its registry with 'docker login' "
        + "if it is not public, and try 'docker pull'");

    /// <summary>
    /// EAC8053: an interpreter is missing or does not work. Arguments: the environment, the interpreter, the Python environment, the
    /// reason.
    /// </summary>
    public static Rule InterpreterNotInImage { get; } = new(
        "EAC8053",
        RuleSeverity.Error,
        "An interpreter that the image does not have",
        "The image of '{0}' was built and not pushed: '{1}', the Python of its environment '{2}', cannot be run in it: {3}");

    /// <summary>
    /// EAC8054: the image runs as another user. Arguments: the environment, the ids that it has, the ids that were declared.
    /// </summary>
    public static Rule WrongImageUser { get; } = new(
        "EAC8054",
        RuleSeverity.Error,
        "The image runs as another user",
        "The image of '{0}' was built and not pushed: it runs as {1} and its base image is declared with {2}, so Studio could not start "
        + "it; correct User, Uid and Gid of its BaseImage");

    /// <summary>EAC8055: an owner above 65535. Arguments: the environment, the file, the ids.</summary>
    public static Rule FileOwnerTooHigh { get; } = new(
        "EAC8055",
        RuleSeverity.Error,
        "A file with an owner above 65535",
        "The image of '{0}' was built and not pushed: '{1}' in one of its layers belongs to {2}, and SageMaker starts no image with a user "
        + "or group id above 65535; use another base image, or have the file made with another owner in the step that makes it");

    /// <summary>
    /// EAC8056: declared packages are missing or cannot be imported. Arguments: the environment, the Python environment, which and why.
    /// </summary>
    public static Rule PackageNotUsable { get; } = new(
        "EAC8056",
        RuleSeverity.Error,
        "A package that cannot be imported",
        "The image of '{0}' was built and not pushed: in its environment '{1}' {2}; declare what is missing, as an apt package if it is a "
        + "shared library");

    /// <summary>EAC8057: a kernel is under a mount. Arguments: the environment, the kernel, the mount paths.</summary>
    public static Rule KernelHiddenByMount { get; } = new(
        "EAC8057",
        RuleSeverity.Error,
        "A kernel that Studio hides",
        "The image of '{0}' was built and not pushed: its kernel '{1}' is there, and gone once Studio mounts a volume over {2}; install it "
        + "outside the home folder, and start it from an interpreter outside of it");

    /// <summary>EAC8058: the registry refuses. Arguments: the reference, the reason.</summary>
    public static Rule PushRefused { get; } = new(
        "EAC8058",
        RuleSeverity.Error,
        "The registry refuses the image",
        "'{0}' was built and could not be pushed: {1}; the credentials need ecr:GetAuthorizationToken, ecr:BatchCheckLayerAvailability, "
        + "ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage");

    /// <summary>EAC8059: BuildKit is needed and not there. Arguments: the environment.</summary>
    public static Rule BuildxMissing { get; } = new(
        "EAC8059",
        RuleSeverity.Error,
        "No docker buildx",
        "The image of '{0}' needs BuildKit, as for build secrets and cache mounts, and 'docker buildx' does not work here; install "
        + "Docker's buildx plug-in, or declare nothing that only BuildKit can do");

    /// <summary>EAC8060: no room. Arguments: the environment.</summary>
    public static Rule DockerDiskFull { get; } = new(
        "EAC8060",
        RuleSeverity.Error,
        "The disk of the Docker Engine is full",
        "The image of '{0}' cannot be built, because the Docker Engine's disk is full; 'docker system df' says what takes the space, "
        + "'docker system prune' frees what is not used");

    /// <summary>EAC8061: a file of the build context. Arguments: the file, the environment, the reason.</summary>
    public static Rule InvalidBuildContext { get; } = new(
        "EAC8061",
        RuleSeverity.Error,
        "A file that cannot be in the build context",
        "'{0}' cannot be part of what the image of '{1}' is built from: {2}");

    /// <summary>EAC8062: the kernel is not there. Arguments: the environment, the kernel, what was found.</summary>
    public static Rule KernelNotInImage { get; } = new(
        "EAC8062",
        RuleSeverity.Error,
        "A kernel that the image does not have",
        "The image of '{0}' was built and not pushed: it has no usable kernel '{1}', which Studio would look for: {2}");

    /// <summary>EAC8063: the engine refused a call. Arguments: the environment, what it said.</summary>
    public static Rule DockerRefused { get; } = new(
        "EAC8063",
        RuleSeverity.Error,
        "The Docker Engine refuses",
        "The Docker Engine refuses to work on the image of '{0}': {1}");

    /// <summary>EAC8064: the connection broke. Arguments: the environment, the reason.</summary>
    public static Rule DockerLost { get; } = new(
        "EAC8064",
        RuleSeverity.Error,
        "The Docker Engine answers no more",
        "The connection to the Docker Engine broke while it worked on the image of '{0}': {1}; see that it runs, and publish again: what "
        + "is done is not done twice");

    /// <summary>EAC8065: an image for another platform. Arguments: the environment, its platform, the declared one.</summary>
    public static Rule WrongImagePlatform { get; } = new(
        "EAC8065",
        RuleSeverity.Error,
        "An image for another platform",
        "The image of '{0}' was built for {1} and not pushed, because it is declared for {2}; use a base image that exists for {2}");
}
