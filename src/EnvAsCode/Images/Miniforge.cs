namespace EnvAsCode;

/// <summary>
/// The Miniforge images <c>condaforge/miniforge3</c>: Ubuntu with conda and mamba of conda-forge in <c>/opt/conda</c>, run as root.
/// </summary>
public static class Miniforge
{
    // conda-forge/miniforge-images, ubuntu/Dockerfile: CONDA_DIR=/opt/conda, no USER.

    /// <summary>A Miniforge image.</summary>
    /// <param name="version">The image's tag, as <c>"24.9.2-0"</c>.</param>
    public static BaseImage Image(string version) =>
        new("condaforge/miniforge3:" + version) { Conda = new CondaInstallation("/opt/conda", CondaTool.Mamba) };
}
