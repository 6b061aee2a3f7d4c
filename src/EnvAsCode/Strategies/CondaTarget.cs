namespace EnvAsCode;

/// <summary>Where in an image with conda the packages of an environment are installed.</summary>
public enum CondaTarget
{
    /// <summary>
    /// A conda environment named after the declaration, if it names a Python version or has conda packages, so that what the base
    /// image runs on is not touched; otherwise the base environment.
    /// </summary>
    Automatic,

    /// <summary>A conda environment named after the declaration, with a kernel of its own.</summary>
    NamedEnvironment,

    /// <summary>The base image's own environment, with its packages frozen where the tool can (<c>--freeze-installed</c>).</summary>
    BaseEnvironment,

    /// <summary>
    /// Not into the image: the environment's <see cref="PersistentCondaEnvironment"/> is on the volume that is mounted where the image
    /// runs, and the image only offers its kernel. Of the declared packages those of apt and yum are installed.
    /// </summary>
    PersistedEnvironment,
}
