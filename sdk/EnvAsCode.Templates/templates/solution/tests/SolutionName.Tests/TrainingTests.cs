using System.Linq;
using EnvAsCode;
using SolutionName.Environments;
using Xunit;

namespace SolutionName.Tests;

public class TrainingTests
{
    [Fact]
    public void Everybody_gets_the_packages_for_plots() =>
        Assert.Superset(Parts.Plotting.ToHashSet(), Training.Cpu.Packages.ToHashSet());
}
