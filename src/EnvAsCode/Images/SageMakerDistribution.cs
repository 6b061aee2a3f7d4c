namespace EnvAsCode;

/// <summary>
/// The images of SageMaker Distribution, which Studio's own JupyterLab and Code Editor run
/// (<c>public.ecr.aws/sagemaker/sagemaker-distribution</c>). A version such as <c>"4.4.1"</c> is never re-pointed; <c>"4.4"</c>, <c>"4"</c>
/// and <c>"latest"</c> move.
/// </summary>
public static class SageMakerDistribution
{
    /// <summary>The CPU image.</summary>
    /// <param name="version">The release, as <c>"4.4.1"</c>.</param>
    public static BaseImage Cpu(string version) => Image(version, "cpu");

    /// <summary>The GPU image, with the CUDA toolkit.</summary>
    /// <param name="version">The release, as <c>"4.4.1"</c>.</param>
    public static BaseImage Gpu(string version) => Image(version, "gpu");

    // User, conda root, tool and entry points: aws/sagemaker-distribution, template/v*/Dockerfile and dirs/usr/local/bin.
    private static BaseImage Image(string version, string processor) =>
        new("public.ecr.aws/sagemaker/sagemaker-distribution:" + version + "-" + processor)
        {
            User = "sagemaker-user",
            Uid = 1000,
            Gid = 100,
            Home = "/home/sagemaker-user",
            Conda = new CondaInstallation("/opt/conda", CondaTool.Micromamba),
            Python = PythonOf(version),
            JupyterLabEntrypoint = "entrypoint-jupyter-server",
            CodeEditorEntrypoint = "entrypoint-code-editor",
        };

    // build_artifacts/v*/RELEASE.md of each series; null for "latest" and for series that are newer than this list.
    private static string? PythonOf(string version) => version.Split('.')[0] switch
    {
        "0" => "3.8",
        "1" => "3.10",
        "2" => "3.11",
        "3" or "4" => "3.12",
        _ => null,
    };
}
