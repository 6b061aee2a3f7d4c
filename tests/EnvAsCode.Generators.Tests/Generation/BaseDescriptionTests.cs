using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Generation;

/// <summary>Descriptions of base images among a project's files: read by the compiler, and again when they change.</summary>
public class BaseDescriptionTests
{
    private const string File = "bases/team.base.json";

    private const string Team = """
        new("a")
        {
            Packages = [Pip("boto3", "1.35.0")],
            Strategies = [new CustomImage { From = new BaseImage("registry.example.com/team/base:1.4"), Apps = [AppType.KernelGateway] }],
        }
        """;

    [Fact]
    public void An_edit_of_a_description_generates_again_and_no_other_edit_does()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(Team);
        AdditionalText description = ProjectFileTexts.Of(File, Description("/opt/python/bin/python3"));
        GeneratorDriver driver = Declarations.Driver().AddAdditionalTexts([description]).RunGenerators(compilation);
        Assert.Contains("/opt/python/bin/python3 -m pip", Generated(driver), System.StringComparison.Ordinal);

        AdditionalText same = ProjectFileTexts.Of(File, Description("/opt/python/bin/python3"));
        driver = driver.ReplaceAdditionalText(description, same).RunGenerators(compilation);
        Assert.All(Reasons(driver), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

        driver = driver.ReplaceAdditionalText(same, ProjectFileTexts.Of(File, Description("/usr/bin/python3"))).RunGenerators(compilation);
        Assert.Contains("/usr/bin/python3 -m pip", Generated(driver), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_description_is_an_error_in_that_file()
    {
        string text = Description("/usr/bin/python3").Replace("\"hasPip\": true", "\"hasPip\": 1", System.StringComparison.Ordinal);

        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync((File, text)));

        Assert.Equal("EAC3090", diagnostic.Id);
        Assert.Equal("/project/" + File, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("1", text.Substring(diagnostic.Location.SourceSpan.Start, 1));
        Assert.Contains("'hasPip' is neither true nor false", diagnostic.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EAC3090", "{", "}")]
    [InlineData("EAC3090", "\"schemaVersion\": 1,", "")]
    [InlineData("EAC3091", "\"schemaVersion\": 1,", "\"schemaVersion\": 2,")]
    [InlineData("EAC3094", "team/base:1.4", "team/base:1.5")]
    public async Task What_is_wrong_with_a_description_is_said_at_it(string rule, string from, string to)
    {
        string text = Description("/usr/bin/python3");
        int at = text.IndexOf(from, System.StringComparison.Ordinal);

        IEnumerable<Diagnostic> found = await AnalyzeAsync((File, text[..at] + to + text[(at + from.Length)..]));

        Assert.Equal([rule], found.Where(one => one.Location.Kind == LocationKind.ExternalFile).Select(one => one.Id));
    }

    [Fact]
    public async Task Two_descriptions_of_one_base_are_said_at_the_second()
    {
        Diagnostic diagnostic = Assert.Single(await AnalyzeAsync(
            ("b.base.json", Description("/usr/bin/python3")), ("a.base.json", Description("/usr/bin/python3"))));

        Assert.Equal("EAC3093", diagnostic.Id);
        Assert.Equal("/project/b.base.json", diagnostic.Location.GetLineSpan().Path);
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(params (string Path, string Text)[] files) =>
        (await Declarations.AnalyzeAsync(Declarations.CompileEnvironment(Team), DiagnosticSeverity.Info, files))
            .Where(diagnostic => diagnostic.Id.StartsWith("EAC309", System.StringComparison.Ordinal));

    private static string Description(string python) => $$"""
        {
          "schemaVersion": 1,
          "image": "registry.example.com/team/base:1.4",
          "platform": "linux/amd64",
          "config": { "environment": {} },
          "system": { "id": "debian", "versionId": "12", "packageManager": "apt", "hasCertificates": true },
          "user": { "name": "root", "uid": 0, "gid": 0, "home": "/root" },
          "users": [],
          "groups": {},
          "pythons": [{ "path": "{{python}}", "isVirtualEnvironment": false, "hasPip": true, "isExternallyManaged": false }],
          "kernels": [],
          "programs": ["sh"]
        }
        """;

    private static string Generated(GeneratorDriver driver) =>
        string.Concat(driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()));

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results
            .Single().TrackedSteps[TrackingNames.Files]
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
