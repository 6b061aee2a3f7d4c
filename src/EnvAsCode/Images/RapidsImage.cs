namespace EnvAsCode;

/// <summary>
/// The RAPIDS images of NVIDIA (<c>nvcr.io/nvidia/rapidsai</c>): cuDF, cuML and their like in a conda environment on CUDA.
/// </summary>
public static class RapidsImage
{
    // rapidsai/docker, Dockerfile: user rapids, 1001:1000, home /home/rapids, base environment /opt/conda.

    /// <summary>A <c>base</c> image of release 23.08 or later: the packages are in the base environment, run as <c>rapids</c>.</summary>
    /// <param name="tag">The image's tag, as <c>"24.10-cuda12.5-py3.11"</c>.</param>
    public static BaseImage Base(string tag) => new("nvcr.io/nvidia/rapidsai/base:" + tag)
    {
        User = "rapids",
        Uid = 1001,
        Gid = 1000,
        Home = "/home/rapids",
        Conda = new CondaInstallation("/opt/conda", CondaTool.Mamba),
    };

    /// <summary>
    /// An image of before 23.08: the packages are in the conda environment <c>rapids</c>, whose kernel it has, run as root.
    /// </summary>
    /// <param name="tag">The image's tag, as <c>"0.16-cuda10.1-base-ubuntu18.04"</c>.</param>
    public static BaseImage Legacy(string tag) => new("nvcr.io/nvidia/rapidsai/rapidsai:" + tag)
    {
        Conda = new CondaInstallation("/opt/conda"),
        PythonExecutable = "/opt/conda/envs/rapids/bin/python",
        Kernels = [new("conda-env-rapids-py") { DisplayName = "Python [conda env: rapids]" }],
    };
}
