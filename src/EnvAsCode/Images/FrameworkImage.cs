namespace EnvAsCode;

/// <summary>The images of the frameworks' own projects on Docker Hub, run as root.</summary>
public static class FrameworkImage
{
    // tensorflow/tensorflow, tools/dockerfiles: /usr/local/bin/python is a link to Ubuntu's or deadsnakes' python3.

    /// <summary>TensorFlow, <c>tensorflow/tensorflow:&lt;tag&gt;</c>: Ubuntu with Python and TensorFlow, without conda.</summary>
    /// <param name="tag">The image's tag, as <c>"2.16.1-gpu"</c>.</param>
    public static BaseImage TensorFlow(string tag) => new("tensorflow/tensorflow:" + tag) { PythonExecutable = "/usr/local/bin/python" };

    // pytorch/pytorch, Dockerfile: PATH=/opt/conda/bin, until 2.6.

    /// <summary>PyTorch, <c>pytorch/pytorch:&lt;tag&gt;</c>: Ubuntu with PyTorch in the conda base environment <c>/opt/conda</c>.</summary>
    /// <param name="tag">The image's tag, as <c>"2.3.0-cuda12.1-cudnn8-runtime"</c>.</param>
    public static BaseImage PyTorch(string tag) => new("pytorch/pytorch:" + tag) { Conda = new CondaInstallation("/opt/conda") };
}
