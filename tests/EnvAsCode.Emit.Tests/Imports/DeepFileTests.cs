using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>Files that nest 60,000 deep are findings, and never the end of the compiler's stack.</summary>
[Capability(16)]
public class DeepFileTests
{
    private const int Depth = 60_000;

    [Theory]
    [InlineData("environment.yml", "dependencies: ", "[", "")]
    [InlineData("environment.yml", "dependencies: ", "[", "]")]
    [InlineData("environment.yml", "dependencies: ", "{a: ", "}")]
    [InlineData("environment.yml", "dependencies:\n", "- ", "")]
    [InlineData("environment.yml", "dependencies: ", "? ", "")]
    [InlineData("environment.yml", "dependencies:\n  - '", "(", "'")]
    [InlineData("environment.yml", "dependencies:\n  - numpy[version='", "(", "']")]
    [InlineData("pyproject.toml", "a = ", "[", "")]
    [InlineData("pyproject.toml", "a = ", "[", "]")]
    [InlineData("pyproject.toml", "a = ", "{ a = ", "}")]
    [InlineData("pyproject.toml", "", "a.", "")]
    [InlineData("pyproject.toml", "[", "a.", "a]")]
    [InlineData("pyproject.toml", "", "[", "")]
    [InlineData("requirements.txt", "a ; ", "(", "")]
    [InlineData("requirements.txt", "a", "[", "")]
    [InlineData("requirements.txt", "a", "\\\n", "")]
    [InlineData("requirements.txt", "a ", "--config-settings=(", "")]
    public void A_file_that_nests_too_deep_is_a_finding(string path, string head, string open, string close)
    {
        string text = head + string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth));
        PackageFile file = path switch
        {
            "environment.yml" => new EnvironmentYml(path),
            "requirements.txt" => new RequirementsTxt(path),
            _ => new PyProjectToml(path),
        };
        EnvironmentSpec environment = new("deep")
        {
            Imports = [file],
            Strategies = [new CustomImage { From = Miniconda.Image("24.9.2-0") }],
        };

        EquatableArray<Finding> findings = EnvironmentChecks.Check(environment, new ProjectFiles([new ProjectFile(path, text)]));

        Assert.True(open == "\\\n" || findings.Any(finding => finding.Rule.Id == "EAC3019"));
    }

    [Theory]
    [InlineData("a: &x [*x]\n")]
    [InlineData("dependencies: &x\n  - *x\n")]
    [InlineData("a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n")]
    [InlineData("--- a\n--- b\n")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("%YAML 9.9\n---\na: b\n")]
    [InlineData("dependencies:\n\t- a\n")]
    [InlineData("dependencies: [a\n")]
    [InlineData("dependencies: 'a\n")]
    [InlineData("*a")]
    public void A_YAML_file_of_any_shape_is_a_finding(string text)
    {
        ImportedPackages imported = new();

        EnvironmentYmlImport.Read(text, imported);

        Assert.NotEmpty(imported.Problems);
    }
}
