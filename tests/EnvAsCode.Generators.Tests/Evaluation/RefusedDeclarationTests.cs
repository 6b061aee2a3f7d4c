using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Evaluation;

/// <summary>Declarations that have no value as a whole: what is reported of them, and that each ends.</summary>
public class RefusedDeclarationTests
{
    [Fact]
    public async Task All_that_is_wrong_with_a_declaration_is_reported_at_once()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(
            """new(null!) { Python = System.IO.File.ReadAllText("x"), Packages = [Pip(System.Environment.NewLine), Conda("ok"), """
            + """Pip(null!)] }""");

        IEnumerable<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(compilation);

        Assert.Equal(["EAC1005", "EAC1003", "EAC1003", "EAC1005"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_reported_by_the_compiler_alone()
    {
        CSharpCompilation compilation = Declarations.CompileEnvironment(
            """new("a") { Pyhton = "3.11", Packages = [Pipp("x"), Pip("y", 3), Unknown.P, Pip(], Strategies = new PipInstall() }""");

        Assert.Empty(await Declarations.AnalyzeAsync(compilation));
    }

    [Fact]
    public async Task A_required_member_that_is_not_set_is_reported_by_the_compiler_alone()
    {
        CSharpCompilation compilation =
            Declarations.CompileEnvironment("""new("a") { Strategies = [new CustomImage { Apps = [AppType.JupyterLab] }] }""");

        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Id == "CS9035");
        Assert.Empty(await Declarations.AnalyzeAsync(compilation));
    }

    [Fact]
    public async Task An_expression_that_multiplies_itself_is_stopped()
    {
        const string Members = """
            static EquatableArray<Package> B(string n) => [Pip(n), Pip(n), Pip(n), Pip(n), Pip(n), Pip(n), Pip(n), Pip(n), Pip(n), Pip(n)];
            static EquatableArray<Package> C(string n) => [..B(n), ..B(n), ..B(n), ..B(n), ..B(n), ..B(n), ..B(n), ..B(n), ..B(n), ..B(n)];
            static EquatableArray<Package> F(string n) => [..C(n), ..C(n), ..C(n), ..C(n), ..C(n), ..C(n), ..C(n), ..C(n), ..C(n), ..C(n)];
            static EquatableArray<Package> G(string n) => [..F(n), ..F(n), ..F(n), ..F(n), ..F(n), ..F(n), ..F(n), ..F(n), ..F(n), ..F(n)];
            static EquatableArray<Package> H(string n) => [..G(n), ..G(n), ..G(n), ..G(n), ..G(n), ..G(n), ..G(n), ..G(n), ..G(n), ..G(n)];
            """;
        CSharpCompilation compilation = Declarations.CompileEnvironment("""new("a") { Packages = [..H("x")] }""", Members);

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal(Rules.TooLarge.Id, diagnostic.Id);
    }

    [Fact]
    public async Task A_very_deep_expression_is_stopped()
    {
        string expression = string.Concat(Enumerable.Repeat("F(", 3000)) + "\"a\"" + new string(')', 3000);
        CSharpCompilation compilation = Declarations.CompileEnvironment($"new({expression})", "static string F(string s) => s;");

        // How deep is too deep depends on the stack; whether it has a value or not, nothing crashes.
        Assert.All(await Declarations.AnalyzeAsync(compilation), diagnostic =>
            Assert.True(diagnostic.Id is "EAC1012" or "EAC5004", diagnostic.Id));
    }
}
