using System;

namespace EnvAsCode;

/// <summary>
/// Where a Classic kernel's home is mounted and who owns it. Studio accepts two owners only: <see cref="SageMakerUser"/> (1000:100)
/// and <see cref="Root"/> (0:0), and the image's own <c>USER</c> must be the same.
/// </summary>
public sealed record FileSystemConfig
{
    /// <summary>A mount.</summary>
    /// <param name="mountPath">See <see cref="MountPath"/>.</param>
    /// <param name="uid">See <see cref="Uid"/>.</param>
    /// <param name="gid">See <see cref="Gid"/>.</param>
    public FileSystemConfig(string mountPath, int uid, int gid)
    {
        this.MountPath = mountPath ?? throw new ArgumentNullException(nameof(mountPath));
        this.Uid = uid;
        this.Gid = gid;
    }

    /// <summary><c>/home/sagemaker-user</c>, owned by 1000:100.</summary>
    public static FileSystemConfig SageMakerUser { get; } = new("/home/sagemaker-user", 1000, 100);

    /// <summary><c>/root</c>, owned by 0:0.</summary>
    public static FileSystemConfig Root { get; } = new("/root", 0, 0);

    /// <summary>
    /// The folder in the container: begins with <c>/</c>, at most 1,024 characters, and empty in the image, since the mount hides it.
    /// </summary>
    public string MountPath { get; init; }

    /// <summary>The user id, 1000 or 0 (SageMaker's <c>DefaultUid</c>).</summary>
    public int Uid { get; init; }

    /// <summary>The group id, 100 or 0 (SageMaker's <c>DefaultGid</c>).</summary>
    public int Gid { get; init; }
}
