using System.Collections.Generic;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A kernel for JavaScript and TypeScript, as npm installs it and as its own program makes it known to Jupyter.</summary>
[Collection(UsesContainers.Name)]
public class NpmImageTests(NpmImage image) : IClassFixture<NpmImage>
{
    private const string Python = "/usr/local/bin/python3";

    [Capability(21)]
    [ContainerFact(NodePackage = NpmImage.Kernel)]
    public void A_kernel_that_npm_installed_starts_without_a_network_over_an_empty_home_and_runs_a_cell()
    {
        using Container container = Container.StartOffline(image.Tag, "--tmpfs", "/home/sagemaker-user:uid=1000,gid=100");

        IReadOnlyDictionary<string, string> kernels = Jupyter.Kernels(container, Python);
        string printed =
            Jupyter.RunCells(container, Python, "tslab", "const words: string[] = ['of', 'TypeScript'];", "console.log(words.join(' '));");

        Assert.Equal("TypeScript", kernels["tslab"]);
        Assert.Equal("JavaScript", kernels["jslab"]);
        Assert.Equal("of TypeScript\n", printed);
    }
}
