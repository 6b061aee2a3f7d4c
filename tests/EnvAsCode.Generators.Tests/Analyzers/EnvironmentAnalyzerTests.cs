using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EnvAsCode.Generators.Tests.Analyzers;

public class EnvironmentAnalyzerTests
{
    [Theory]
    [InlineData("[StudioEnvironment] public EnvironmentSpec [|E|] => new(\"a\");", "is not static")]
    [InlineData("[StudioEnvironment] public static EnvironmentSpec [|E|]() => new(\"a\");", "public static EnvironmentSpec E => ")]
    [InlineData("[StudioEnvironment] public static string [|E|] => \"a\";", "is not of type EnvironmentSpec")]
    [InlineData("[StudioEnvironment] public static EnvironmentSpec? [|E|] => null;", null)]
    public async Task A_member_that_cannot_be_an_environment_is_reported(string member, string? message)
    {
        string source = member.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        ImmutableArray<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(Declarations.Compile("class D { " + source + " }"));

        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(message is null ? "EAC1005" : "EAC1008", diagnostic.Id);
        Assert.Contains(message ?? "is null", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_a_generic_type_is_reported()
    {
        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(
            Declarations.Compile(
                """class D<T> { [StudioEnvironment] public static EnvironmentSpec E => new("a") { Strategies = [new PipInstall()] }; """
                + """}""")));

        Assert.Equal("EAC1008", diagnostic.Id);
        Assert.Contains("generic type 'D'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_environments_with_one_name_is_reported_with_the_place_of_the_first()
    {
        CSharpCompilation compilation = Declarations.Compile("""
            static class D
            {
                [StudioEnvironment] public static EnvironmentSpec First => new("same") { Strategies = [new PipInstall()] };
                [StudioEnvironment] public static EnvironmentSpec Second => First with { Name = "same" };
            }
            """);

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC5002", diagnostic.Id);
        Assert.Equal("\"same\"", Declarations.TextAt(diagnostic.Location));
        Assert.Contains("'D.First'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.True(diagnostic.AdditionalLocations.Single().SourceSpan.Start < diagnostic.Location.SourceSpan.Start);
    }

    [Fact]
    public async Task A_variant_that_keeps_the_name_is_reported_at_its_own_member()
    {
        CSharpCompilation compilation = Declarations.Compile("""
            static class D
            {
                [StudioEnvironment] public static EnvironmentSpec First => new("same") { Strategies = [new PipInstall()] };
                [StudioEnvironment] public static EnvironmentSpec Variant => First with { Packages = [Pip("numpy")] };
            }
            """);

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC5002", diagnostic.Id);
        Assert.Equal("Variant", Declarations.TextAt(diagnostic.Location));
        Assert.Equal("\"same\"", Declarations.TextAt(diagnostic.AdditionalLocations.Single()));
    }

    [Fact]
    public async Task A_mistake_in_a_shared_list_is_reported_once_and_in_its_own_file()
    {
        CSharpCompilation compilation = Declarations.Compile(
            """
            static class D
            {
                [StudioEnvironment] public static EnvironmentSpec A =>
                    new("a") { Packages = [..Shared.P], Strategies = [new PipInstall()] };
                [StudioEnvironment] public static EnvironmentSpec B => A with { Name = "b" };
                [StudioEnvironment] public static EnvironmentSpec C => new("c") { Strategies = [new PipInstall()] };
            }
            """,
            """static class Shared { public static EquatableArray<Package> P => [Pip(System.Environment.NewLine)]; }""");

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("File1.cs", diagnostic.Location.SourceTree!.FilePath);
        Assert.Equal("System.Environment.NewLine", Declarations.TextAt(diagnostic.Location));
    }

    [Fact]
    public async Task Pins_that_exclude_each_other_are_reported_with_both_places_though_one_is_in_a_list_of_another_file()
    {
        CSharpCompilation compilation = Declarations.Compile(
            """
            static class D
            {
                [StudioEnvironment] public static EnvironmentSpec E =>
                    new("e") { Packages = [..Shared.Numeric, Pip("NumPy", ">=2,<3")], Strategies = [new PipInstall()] };
            }
            """,
            """static class Shared { public static EquatableArray<Package> Numeric => [Pip("numpy", "1.26.4"), Pip("scipy", "1.13.1")]; """
            + """}""");

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC2010", diagnostic.Id);
        Assert.Equal("\">=2,<3\"", Declarations.TextAt(diagnostic.Location));
        Assert.Equal("\"1.26.4\"", Declarations.TextAt(diagnostic.AdditionalLocations.Single()));
        Assert.Equal("File1.cs", diagnostic.AdditionalLocations.Single().SourceTree!.FilePath);
    }

    [Fact]
    public async Task A_wrong_name_is_reported_at_the_constant_that_holds_it()
    {
        CSharpCompilation compilation =
            Declarations.CompileEnvironment("""new(N) { Strategies = [new PipInstall()] }""", """const string N = "Not a name";""");

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC5001", diagnostic.Id);
        Assert.Contains(Declarations.TextAt(diagnostic.Location), "\"Not a name\"", StringComparison.Ordinal);
        Assert.True(
            diagnostic.Location.SourceSpan.Start > compilation.SyntaxTrees[0].ToString().IndexOf("const", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#pragma warning disable EAC1003\n", 0)]
    [InlineData("#pragma warning disable EAC9999\n", 1)]
    public async Task A_pragma_suppresses_a_diagnostic(string pragma, int expected)
    {
        CSharpCompilation compilation = Declarations.Compile(
            pragma + """static class D { [StudioEnvironment] public static EnvironmentSpec E => new(System.Environment.NewLine); }""");

        Assert.Equal(expected, (await Declarations.AnalyzeAsync(compilation)).Length);
    }

    [Fact]
    public async Task An_attribute_under_another_name_is_found()
    {
        CSharpCompilation compilation = Declarations.Compile(
            """static class D { [Env] public static EnvironmentSpec E => new(System.Environment.NewLine); }""",
            """global using Env = EnvAsCode.StudioEnvironmentAttribute;""");

        Assert.Equal("EAC1003", Assert.Single(await Declarations.AnalyzeAsync(compilation)).Id);
    }

    [Fact]
    public async Task A_project_without_environments_has_no_diagnostics() =>
        Assert.Empty(await Declarations.AnalyzeAsync(
            Declarations.Compile("class C { [System.Obsolete] public static string P => System.Environment.NewLine; }")));

    [Fact]
    public void Every_rule_of_the_compiler_is_supported() => Assert.Equal(
        Rules.All.Where(rule => rule.Category != "EnvAsCode.Build").Select(rule => rule.Id),
        new EnvironmentAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    [Theory]
    [InlineData("\"abcdef\"", "cd")]
    [InlineData("\"a\\tbcdef\"", "bc")]
    [InlineData("\"\\u0041bcdef\"", "cd")]
    [InlineData("@\"a\"\"cdef\"", "cd")]
    [InlineData("\"\"\"abcdef\"\"\"", "cd")]
    [InlineData("\"\\x41bcdef\"", null)]
    public void A_part_of_a_string_is_found_in_its_literal(string literal, string? expected)
    {
        LiteralExpressionSyntax syntax = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);

        TextSpan? span = StringLiteralMap.SpanOf(syntax, new TextRange(2, 2));

        Assert.Equal(expected, span is { } part ? literal.Substring(part.Start, part.Length) : null);
    }

    [Fact]
    public void A_range_beyond_the_string_is_not_found() =>
        Assert.Null(StringLiteralMap.SpanOf(SyntaxFactory.ParseExpression("\"abc\""), new TextRange(2, 2)));
}
