using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The cell of the pip strategy, run by a kernel beside its requirements.txt.</summary>
[Collection(UsesContainers.Name)]
public class NotebookCellTests(BaseImages images)
{
    private const string Python = "/opt/conda/bin/python";

    [ContainerFact]
    public void The_cell_installs_into_the_kernel_that_runs_it_as_often_as_it_runs()
    {
        using Emitted files = new(new("notebook") { Packages = Probes.Packages, Strategies = [new PipInstall()] });
        using Container container = Container.Start(images.Conda(CondaTool.Micromamba));
        container.Bash("cat > requirements.txt", files["requirements.txt"]);
        container.Program("", Python, "-m", "pip", "install", "--quiet", "ipykernel");
        container.Program("", Python, "-m", "ipykernel", "install", "--sys-prefix");

        string cell = files["pip/install-cell.ipy"];
        string printed = Jupyter.RunCells(container, Python, "python3", cell, cell, Probes.ListVersions);

        Assert.EndsWith(string.Join("\n", Probes.Installed) + "\n", printed, System.StringComparison.Ordinal);
        Assert.Equal("", container.Bash("ls -d ~/.local/lib 2> /dev/null || true"));
    }
}
