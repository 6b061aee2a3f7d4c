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
            [EnvironmentPart] public static EnvironmentSpec Env { get; } = new("base") { Description = "quote \" back\\slash\nline",
                Strategies = [new LifecycleConfiguration(AppType.CodeEditor)] };
            [EnvironmentPart] public static EquatableArray<Channel> None => [];
            [EnvironmentPart] public static string Text => "x" + "y";
            [EnvironmentPart] public static Package[] Array => [Pip("a"), Pip("b")];
            [EnvironmentPart] public static EquatableArray<IImageStep> Build =>
                [Run("make"), GitClone("https://example.org/a.git", null, "/opt/a") with { Submodules = true }];
            [EnvironmentPart] public static EquatableArray<IScriptStep> Start => [Exec("git", "pull")];
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

    [Theory]
    [InlineData(
        "EquatableArray<IImageStep>",
        """[..Lib.Build, Download("https://example.org/x", "/opt/x", "md5:00", Archive.TarGz), DeclaredPackages(PackageManager.Apt)]""")]
    [InlineData(
        "EquatableArray<IScriptStep>", """[..Lib.Start, Install(Apt("git"), Pip("x")), WriteFile("/etc/x", "a\nb", mode: "600")]""")]
    [InlineData("IStep", """Run("a") with { Command = "b" }""")]
    public void A_list_of_steps_has_the_same_value_as_when_it_runs(string type, string expression)
    {
        string source = $"static class D {{ public static {type} E => {expression}; }}";
        CSharpCompilation library = Declarations.Compile(Library);
        CSharpCompilation user = Declarations.Compile(source).AddReferences(WithGenerated(library).ToMetadataReference());

        (string? evaluated, IReadOnlyList<Problem> problems) = Declarations.EvaluateText(user);

        object? run = Declarations.Run(Declarations.Compile(source).AddSyntaxTrees(library.SyntaxTrees));
        Assert.Empty(problems);
        Assert.Equal(ItemsOf(ValueTextWriter.Write(run)), ItemsOf(evaluated!));
    }

    [Fact]
    public async Task A_member_of_another_project_without_the_mark_is_reported_with_the_mark_to_write()
    {
        CSharpCompilation user = Declarations.CompileEnvironment("new(Lib.NotExported)")
            .AddReferences(WithGenerated(Declarations.Compile(Library)).ToMetadataReference());

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC1003", diagnostic.Id);
        Assert.Equal("Lib.NotExported", Declarations.TextAt(diagnostic.Location));
        Assert.Contains(
            "[EnvironmentPart]", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_of_another_version_is_reported()
    {
        CSharpCompilation library = Declarations.Compile(
            """[assembly: EnvAsCode.Compiled.ExportedValue("Lib.P", "NewPackage{Name=\"x\"}")] public static class Lib { public static """
            + """string P => ""; }""");
        CSharpCompilation user = Declarations.CompileEnvironment("new(Lib.P)").AddReferences(library.ToMetadataReference());

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC1011", diagnostic.Id);
        Assert.Contains(
            "the type NewPackage is unknown",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            System.StringComparison.Ordinal);
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

    // A list takes its element type from where it is used: the text names the nearest type that its items share.
    private static string ItemsOf(string text) => text[text.IndexOfAny(['[', '{'])..];

    private static Compilation WithGenerated(CSharpCompilation library)
    {
        Declarations.Driver().RunGeneratorsAndUpdateCompilation(
            library, out Compilation generated, out System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return generated;
    }
}
