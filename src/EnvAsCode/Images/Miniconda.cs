namespace EnvAsCode;

/// <summary>The Miniconda images <c>continuumio/miniconda3</c>: Debian with conda in <c>/opt/conda</c>, run as root.</summary>
public static class Miniconda
{
    /// <summary>A Miniconda 3 image.</summary>
    /// <param name="version">The image's tag, as <c>"24.9.2-0"</c>.</param>
    public static BaseImage Image(string version) =>
        new("continuumio/miniconda3:" + version) { Conda = new CondaInstallation("/opt/conda") };
}
