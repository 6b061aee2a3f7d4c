namespace EnvAsCode;

/// <summary>
/// The images <c>mambaorg/micromamba</c>: Debian with micromamba, whose base environment in <c>/opt/conda</c> is empty, run as
/// <c>mambauser</c> (uid 57439, or 1000 before 2.0).
/// </summary>
public static class MicromambaImage
{
    // mamba-org/micromamba-docker, debian.Dockerfile: MAMBA_USER, MAMBA_USER_ID=57439, MAMBA_ROOT_PREFIX=/opt/conda.

    /// <summary>A micromamba image of version 2 or later.</summary>
    /// <param name="version">The image's tag, as <c>"2.0.5"</c> or <c>"2.0.5-debian12-slim"</c>.</param>
    public static BaseImage Image(string version) => new("mambaorg/micromamba:" + version)
    {
        User = "mambauser",
        Uid = 57439,
        Gid = 57439,
        Home = "/home/mambauser",
        Conda = new CondaInstallation("/opt/conda", CondaTool.Micromamba),
    };
}
