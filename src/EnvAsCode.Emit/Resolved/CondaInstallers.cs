namespace EnvAsCode.Emit.Resolved;

/// <summary>Where the installers of conda are.</summary>
internal static class CondaInstallers
{
    /// <summary>The URL of an installer.</summary>
    /// <param name="conda">What is installed.</param>
    /// <param name="platform">What the image is built for.</param>
    public static string Url(InstallCondaStep conda, ImagePlatform platform)
    {
        bool isArm = platform == ImagePlatform.LinuxArm64;
        string machine = isArm ? "aarch64" : "x86_64";
        return conda.Installer switch
        {
            CondaInstaller.Miniforge =>
                "https://github.com/conda-forge/miniforge/releases/download/" + conda.Version + "/Miniforge3-" + conda.Version + "-Linux-"
                + machine + ".sh",
            CondaInstaller.Micromamba =>
                "https://github.com/mamba-org/micromamba-releases/releases/download/" + conda.Version + "/micromamba-linux-"
                + (isArm ? "aarch64" : "64"),
            _ => "https://repo.anaconda.com/miniconda/Miniconda3-" + conda.Version + "-Linux-" + machine + ".sh",
        };
    }
}
