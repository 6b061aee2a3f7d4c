using System.Linq;
using Xunit;

namespace EnvAsCode.Tests;

public class CatalogueTests
{
    [Theory]
    [InlineData("0.10.3-scala-2.13.3", "scala213")]
    [InlineData("0.13.14-scala-2.12.18", "scala212")]
    [InlineData("latest", "scala")]
    public void Almond_names_its_kernel_after_the_series_of_Scala(string tag, string kernel) =>
        Assert.Equal([kernel], AlmondImage.Image(tag).Kernels.Select(one => one.Name));

    [Fact]
    public void An_older_image_of_RAPIDS_has_the_kernel_of_its_environment() =>
        Assert.Equal(["conda-env-rapids-py"], RapidsImage.Legacy("0.16-cuda10.1-base-ubuntu18.04").Kernels.Select(one => one.Name));

    [Theory]
    [InlineData("2023-10-19", "jupyter/scipy-notebook:2023-10-19")]
    [InlineData("2023-10-20", "quay.io/jupyter/scipy-notebook:2023-10-20")]
    [InlineData("cuda-2021-02-03", "jupyter/scipy-notebook:cuda-2021-02-03")]
    [InlineData("python-3.11", "quay.io/jupyter/scipy-notebook:python-3.11")]
    public void Jupyters_stacks_were_on_Docker_Hub_before_they_moved(string tag, string reference) =>
        Assert.Equal(reference, JupyterStacks.Scipy(tag).Reference);
}
