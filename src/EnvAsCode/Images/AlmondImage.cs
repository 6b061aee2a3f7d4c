using System;

namespace EnvAsCode;

/// <summary>The images <c>almondsh/almond</c>: a Jupyter stack with the Almond kernel of Scala, run as <c>jovyan</c>, 1000:100.</summary>
public static class AlmondImage
{
    // almond-sh/almond, scripts/docker: FROM jupyter/base-notebook; the kernel's id is "scala" with the numbers of Scala's series.

    /// <summary>An Almond image for one version of Scala.</summary>
    /// <param name="tag">The image's tag, as <c>"0.10.3-scala-2.13.3"</c>.</param>
    public static BaseImage Image(string tag) => new("almondsh/almond:" + tag)
    {
        User = "jovyan",
        Uid = 1000,
        Gid = 100,
        Home = "/home/jovyan",
        Conda = new CondaInstallation("/opt/conda"),
        Kernels = [KernelOf(tag)],
    };

    // "0.10.3-scala-2.13.3" has the kernel "scala213". An image of several versions of Scala names none in its tag.
    private static KernelSpec KernelOf(string tag)
    {
        const string Mark = "scala-";
        int start = tag.IndexOf(Mark, StringComparison.Ordinal);
        string[] numbers = start < 0 ? [] : tag.Substring(start + Mark.Length).Split('.');
        return numbers.Length < 2
            ? new KernelSpec("scala") { DisplayName = "Scala" }
            : new KernelSpec("scala" + numbers[0] + numbers[1].Split('-')[0])
            {
                DisplayName = "Scala " + numbers[0] + "." + numbers[1].Split('-')[0],
            };
    }
}
