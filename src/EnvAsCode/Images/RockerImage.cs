namespace EnvAsCode;

/// <summary>
/// The images of the Rocker project on Docker Hub: Ubuntu with one version of R in <c>/usr/local</c>, run as root, without Python of their
/// own.
/// </summary>
public static class RockerImage
{
    // rocker-org/rocker-versioned2, dockerfiles/r-ver_*.Dockerfile and tidyverse_*.Dockerfile: R in /usr/local/lib/R, CMD ["R"] or
    // ["/init"], no USER.

    /// <summary><c>rocker/r-ver</c>: R alone.</summary>
    /// <param name="version">R's version, as <c>"4.4.1"</c>.</param>
    public static BaseImage RVer(string version) => Of("r-ver", version);

    /// <summary><c>rocker/tidyverse</c>: R with the tidyverse and RStudio Server.</summary>
    /// <param name="version">R's version, as <c>"4.4.1"</c>.</param>
    public static BaseImage Tidyverse(string version) => Of("tidyverse", version);

    private static BaseImage Of(string name, string version) => new("rocker/" + name + ":" + version);
}
