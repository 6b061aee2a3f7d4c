using System.Linq;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Resolution.Conda;
using EnvAsCode.Resolution.Environments;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Resolution.Tests.Conda;
using EnvAsCode.Resolution.Tests.Python;
using Xunit;

namespace EnvAsCode.Resolution.Tests.Environments;

public class EnvironmentResolverTests
{
    private static readonly TestIndex Index = new TestIndex()
        .Add("numpy", "1.26.4").Add("numpy", "2.1.0").Add("torch", "2.3.0").Add("keras", "3.0.0", "numpy").Add("jax", "0.4.0", "numpy>=2");

    [Fact]
    public void What_conda_has_installed_is_not_installed_again()
    {
        EnvironmentResolution answer = Ask("numpy 1.26.*", "keras");

        Assert.True(answer.IsSatisfiable);
        Assert.Equal(
            ["keras 3.0.0 False", "numpy 1.26.4 True"],
            answer.Python.Packages.Select(package => $"{package.Name} {package.Version} {package.IsInstalled}"));
    }

    [Fact]
    public void What_contradicts_conda_is_a_conflict_with_both_places()
    {
        EnvironmentResolution answer = Ask("numpy 1.26.*", "jax");

        Assert.False(answer.IsSatisfiable);
        Assert.Contains("conda has numpy==1.26.4", answer.Conflict.Explanation, System.StringComparison.Ordinal);
        Assert.Equal(["PipPackages[0]", "Packages[0]"], answer.Conflict.Pins.Select(pin => pin.Origin));
    }

    [Fact]
    public void A_package_may_have_another_name_as_a_project()
    {
        EnvironmentResolution answer = Ask("pytorch", "torch>=2");

        Assert.Contains(answer.Python!.Packages, package => package is { Name: "torch", IsInstalled: true });
    }

    private static EnvironmentResolution Ask(string spec, string requirement)
    {
        TestChannel channel = new TestChannel()
            .Add("python", "3.11.9", [])
            .Add("numpy", "1.26.4", ["python >=3.11"])
            .Add("pytorch", "2.3.0", ["python >=3.11"]);
        EnvironmentResolver resolver = new(
            CondaResolverTests.Resolver(channel),
            Index,
            version => new PythonTarget(version!, MarkerEnvironment.CPythonOnLinux(version!.ToString(), "x86_64")));
        return resolver.Resolve(new EnvironmentRequest
        {
            Conda = new CondaRequest { Requirements = [CondaRequirement.Parse(spec, "Packages[0]")] },
            Python = new PythonRequest { Requirements = [PythonRequirement.Parse(requirement, "PipPackages[0]")] },
            ProjectOf = static name => name == "pytorch" ? "torch" : name,
        });
    }
}
