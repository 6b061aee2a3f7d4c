using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.SageMaker.Model;

/// <summary>Where and as whom Studio mounts the user's home in a container.</summary>
public sealed class FileSystemConfig : ExtensibleStructure
{
    /// <summary>The folder of the user's home; <c>/home/sagemaker-user</c> if not set. At most 1024 characters.</summary>
    public string? MountPath { get; set; }

    /// <summary>The user id of the image's user: 0 to 65535; 1000 if not set.</summary>
    public int? DefaultUid { get; set; }

    /// <summary>The group id of the image's user: 0 to 65535; 100 if not set.</summary>
    public int? DefaultGid { get; set; }
}
