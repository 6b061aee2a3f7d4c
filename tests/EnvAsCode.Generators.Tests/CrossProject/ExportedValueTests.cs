using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.CrossProject;

/// <summary>Values that travel from one project to another.</summary>
public class ExportedValueTests
{
    private const string Library = """
        public static class Lib
        {
            public const string Numpy = "1.26.4";
            [EnvironmentPart] public static EquatableArray<Package> Plotting => [Pip("matplotlib", "3.9.2"), Conda("numpy", Numpy)];
            [EnvironmentPart] public static readonly BaseImage Base = SageMakerDistribution.Cpu("4.4.1");
            [EnvironmentPart] public static EnvironmentSpec Env { get; } = new("base") { Description = "quote \" back\\slash\nline", Strategies = [new LifecycleConfiguration(AppType.CodeEditor)] };
            [EnvironmentPart] public static EquatableArray<Channel> None => [];
            [EnvironmentPart] public static string Text => "x" + "y";
            [EnvironmentPart] public static Package[] Array => [Pip("a"), Pip("b")];
            public static string NotExported => "n";
            public static class Inner { [EnvironmentPart] public static string Deep => "deep"; }
        }
        """;

    [Theory]
    [InlineData("""new("a") { Packages = [..Lib.Plotting, Pip("x", Lib.Numpy)] }""")]
    [InlineData("""new("a") { Strategies = [new CustomImage { From = Lib.Base with { User = "u" } }] }""")]
    [InlineData("""Lib.Env with { Name = "b", Channels = Lib.None }""")]
    [InlineData("""new(Lib.Text + Lib.Inner.Deep)""")]
    [InlineData("""new("a") { Packages = [..Lib.Array] }""")]
    public void A_part_of_another_project_has_the_same_value_as_when_it_runs(string expression)
    {
        CSharpCompilation library = Declarations.Compile(Library);
        CSharpCompilation user = Declarations.CompileEnvironment(expression).AddReferences(WithGenerated(library).ToMetadataReference());

        (object? evaluated, IReadOnlyList<Problem> problems) = Declarations.Evaluate(user);

        // One program of both sources is what the two projects are when they run.
        object? run = Declarations.Run(Declarations.CompileEnvironment(expression).AddSyntaxTrees(library.SyntaxTrees));
        Assert.Empty(problems);
        Assert.Equal(run, evaluated);
    }

    [Fact]
    public async Task A_member_of_another_project_without_the_mark_is_reported_with_the_mark_to_write()
    {
        CSharpCompilation user = Declarations.CompileEnvironment("new(Lib.NotExported)").AddReferences(WithGenerated(Declarations.Compile(Library)).ToMetadataReference());

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC1003", diagnostic.Id);
        Assert.Equal("Lib.NotExported", Declarations.TextAt(diagnostic.Location));
        Assert.Contains("[EnvironmentPart]", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_another_version_is_reported()
    {
        CSharpCompilation library = Declarations.Compile(
            """[assembly: EnvAsCode.Compiled.ExportedValue("Lib.P", "NewPackage{Name=\"x\"}")] public static class Lib { public static string P => ""; }""");
        CSharpCompilation user = Declarations.CompileEnvironment("new(Lib.P)").AddReferences(library.ToMetadataReference());

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC1011", diagnostic.Id);
        Assert.Contains("the type NewPackage is unknown", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"abc")]
    [InlineData("CondaPackage{Name=7}")]
    [InlineData("CondaPackage{Nmae=\"x\"}")]
    [InlineData("CondaPackage{}")]
    [InlineData("CondaPackage{Name=\"x\"")]
    [InlineData("Package[CondaPackage")]
    [InlineData("AppType.Nothing")]
    [InlineData("99999999999")]
    [InlineData("\"\\uZZZZ\"")]
    [InlineData("null null")]
    [InlineData("Package{Name=\"x\"}")]
    [InlineData("CondaPackage[1]")]
    public void Damaged_value_text_is_a_format_error(string text) =>
        Assert.Throws<System.FormatException>(() => ValueTextReader.Read(text));

    private static Compilation WithGenerated(CSharpCompilation library)
    {
        Declarations.Driver().RunGeneratorsAndUpdateCompilation(library, out Compilation generated, out System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return generated;
    }
}
