using System;

namespace EnvAsCode;

/// <summary>
/// The Jupyter Docker Stacks (<c>quay.io/jupyter</c>; <c>jupyter</c> on Docker Hub for tags of dates before October 2023): Ubuntu with
/// mamba in <c>/opt/conda</c>, run as <c>jovyan</c>, 1000:100, and with the kernels that their names promise. The user's variable is
/// <c>$NB_UID</c>; <c>StudioUser()</c> renames it.
/// </summary>
public static class JupyterStacks
{
    // jupyter/docker-stacks, images/docker-stacks-foundation/Dockerfile: NB_USER=jovyan, NB_UID=1000, NB_GID=100, CONDA_DIR=/opt/conda,
    // HOME=/home/jovyan.
    private static readonly KernelSpec Python3 = new("python3") { DisplayName = "Python 3 (ipykernel)" };
    private static readonly KernelSpec R = new("ir") { DisplayName = "R" };

    /// <summary><c>base-notebook</c>: JupyterLab alone.</summary>
    /// <param name="tag">The image's tag, as <c>"2024-10-07"</c> or <c>"python-3.11"</c>.</param>
    public static BaseImage Base(string tag) => Of("base-notebook", tag, [Python3]);

    /// <summary><c>minimal-notebook</c>: JupyterLab and command line tools.</summary>
    /// <param name="tag">The image's tag, as <c>"2024-10-07"</c> or <c>"python-3.11"</c>.</param>
    public static BaseImage Minimal(string tag) => Of("minimal-notebook", tag, [Python3]);

    /// <summary><c>scipy-notebook</c>: Python's scientific packages.</summary>
    /// <param name="tag">The image's tag.</param>
    public static BaseImage Scipy(string tag) => Of("scipy-notebook", tag, [Python3]);

    /// <summary><c>r-notebook</c>: R with common packages.</summary>
    /// <param name="tag">The image's tag.</param>
    public static BaseImage ForR(string tag) => Of("r-notebook", tag, [R, Python3]);

    /// <summary><c>julia-notebook</c>: Julia, whose kernel is named after its version.</summary>
    /// <param name="tag">The image's tag.</param>
    /// <param name="julia">Julia's version in that image, as <c>"1.11"</c>.</param>
    public static BaseImage Julia(string tag, string julia) => Of("julia-notebook", tag, [JuliaKernel(julia), Python3]);

    /// <summary><c>datascience-notebook</c>: Python, R and Julia.</summary>
    /// <param name="tag">The image's tag.</param>
    /// <param name="julia">Julia's version in that image, as <c>"1.11"</c>.</param>
    public static BaseImage DataScience(string tag, string julia) => Of("datascience-notebook", tag, [JuliaKernel(julia), R, Python3]);

    /// <summary><c>tensorflow-notebook</c>: the scientific packages and TensorFlow.</summary>
    /// <param name="tag">The image's tag, as <c>"2024-10-07"</c> or <c>"cuda-2024-10-07"</c>.</param>
    public static BaseImage TensorFlow(string tag) => Of("tensorflow-notebook", tag, [Python3]);

    /// <summary><c>pytorch-notebook</c>: the scientific packages and PyTorch.</summary>
    /// <param name="tag">The image's tag, as <c>"2024-10-07"</c> or <c>"cuda12-2024-10-07"</c>.</param>
    public static BaseImage PyTorch(string tag) => Of("pytorch-notebook", tag, [Python3]);

    /// <summary><c>pyspark-notebook</c>: Python with Spark.</summary>
    /// <param name="tag">The image's tag.</param>
    public static BaseImage PySpark(string tag) => Of("pyspark-notebook", tag, [Python3]);

    /// <summary><c>all-spark-notebook</c>: Python and R with Spark.</summary>
    /// <param name="tag">The image's tag.</param>
    public static BaseImage AllSpark(string tag) => Of("all-spark-notebook", tag, [Python3, R]);

    private static KernelSpec JuliaKernel(string version) => new("julia-" + version) { DisplayName = "Julia " + version };

    private static BaseImage Of(string name, string tag, EquatableArray<KernelSpec> kernels) => new(RepositoryOf(tag) + name + ":" + tag)
    {
        User = "jovyan",
        Uid = 1000,
        Gid = 100,
        Home = "/home/jovyan",
        Conda = new CondaInstallation("/opt/conda", CondaTool.Mamba),
        Kernels = kernels,
    };

    // Tags of dates before 20 October 2023, when the images moved, were pushed to Docker Hub alone (jupyter/docker-stacks, CHANGELOG).
    private static string RepositoryOf(string tag)
    {
        int start = tag.Length - "2023-10-20".Length;
        string date = start < 0 ? "" : tag.Substring(start);
        bool isDate = date.Length > 7 && date[4] == '-' && date[7] == '-' && date.StartsWith("20", StringComparison.Ordinal);
        return isDate && string.CompareOrdinal(date, "2023-10-20") < 0 ? "jupyter/" : "quay.io/jupyter/";
    }
}
