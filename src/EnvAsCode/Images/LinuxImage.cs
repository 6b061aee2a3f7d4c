namespace EnvAsCode;

/// <summary>Images of plain distributions, without Python or conda of their own, run as root: a step brings what is needed.</summary>
public static class LinuxImage
{
    /// <summary>Debian, <c>debian:&lt;tag&gt;</c>.</summary>
    /// <param name="tag">The image's tag, as <c>"12-slim"</c>.</param>
    public static BaseImage Debian(string tag) => new("debian:" + tag);

    /// <summary>
    /// Ubuntu, <c>ubuntu:&lt;tag&gt;</c>; since 23.04 it has a user <c>ubuntu</c> with the uid 1000, which <c>StudioUser()</c> renames.
    /// </summary>
    /// <param name="tag">The image's tag, as <c>"22.04"</c>.</param>
    public static BaseImage Ubuntu(string tag) => new("ubuntu:" + tag);

    /// <summary>Amazon Linux, <c>public.ecr.aws/amazonlinux/amazonlinux:&lt;tag&gt;</c>, whose packages are <c>Yum(…)</c>.</summary>
    /// <param name="tag">The image's tag, as <c>"2023"</c>.</param>
    public static BaseImage AmazonLinux(string tag) => new("public.ecr.aws/amazonlinux/amazonlinux:" + tag);

    /// <summary>Ubuntu with CUDA, <c>nvidia/cuda:&lt;tag&gt;</c>, run as root.</summary>
    /// <param name="tag">
    /// The image's tag, as <c>"12.4.1-runtime-ubuntu22.04"</c>; parts may be build arguments, as <c>"${CUDA}-runtime-ubuntu22.04"</c>.
    /// </param>
    public static BaseImage Cuda(string tag) => new("nvidia/cuda:" + tag);
}
