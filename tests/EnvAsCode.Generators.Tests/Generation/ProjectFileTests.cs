using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Generators.Generation;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Generation;

/// <summary>
/// Files of the project that declarations name: read by the compiler, checked in place, and evaluated again when they change.
/// </summary>
[Capability(16)]
public class ProjectFileTests
{
    private const string Importing = """new("a") { Imports = [new RequirementsTxt()], Strategies = [new PipInstall()] }""";

    [Fact]
    public void An_edit_of_an_imported_file_generates_again_and_another_file_does_not()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(Importing);
        AdditionalText requirements = ProjectFileTexts.Of("requirements.txt", "boto3\n");
        AdditionalText data = ProjectFileTexts.Of("context/data.bin", "1");
        GeneratorDriver driver = Declarations.Driver().AddAdditionalTexts([requirements, data]).RunGenerators(compilation);

        driver = driver.ReplaceAdditionalText(requirements, ProjectFileTexts.Of("requirements.txt", "boto3\nnumpy\n"))
            .RunGenerators(compilation);
        Assert.Contains("numpy", Generated(driver), System.StringComparison.Ordinal);
        Assert.Contains(Reasons(driver), reason => reason == IncrementalStepRunReason.Modified);

        driver = driver.ReplaceAdditionalText(data, ProjectFileTexts.Of("context/data.bin", "2")).RunGenerators(compilation);
        Assert.All(Reasons(driver), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public async Task A_mistake_in_an_imported_file_is_shown_in_that_file()
    {
        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(
            Declarations.CompileEnvironment(Importing), DiagnosticSeverity.Error, ("requirements.txt", "# packages\nsagemaker==2.x\n")));

        Assert.Equal("EAC3019", diagnostic.Id);
        Assert.Equal("/project/requirements.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(1, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_declaration_that_imports_is_the_same_value_when_it_runs()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(Importing);

        (object? evaluated, _) = Declarations.Evaluate(compilation);

        Assert.Equal(Declarations.Run(compilation), evaluated);
    }

    private static string Generated(GeneratorDriver driver) =>
        string.Concat(driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()));

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results
            .Single().TrackedSteps[TrackingNames.Files]
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason);
}
