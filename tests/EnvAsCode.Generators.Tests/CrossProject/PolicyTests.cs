using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.CrossProject;

/// <summary>Policies of a project itself, and of what it references.</summary>
public class PolicyTests
{
    private const string Policy = """
        public static class Acme
        {
            [EnvironmentPolicy] public static EnvironmentPolicy Production =>
                Base with { Pins = [new(PinStyle.Exact, StrategyKind.PipInstall)] };
            [EnvironmentPart] public static EnvironmentPolicy Base =>
                new("acme") { DeniedPackages = [new("tensorflow", "<2.12") { Reason = "CVE-2023-25668" }, "*-nightly"] };
        }
        """;

    private const string Environment = """
        static class D
        {
            [StudioEnvironment] public static EnvironmentSpec E =>
                new("e") { Packages = [Pip("tensorflow", "2.11.0"), Pip("numpy", "1.*")], Strategies = [new PipInstall()] };
        }
        """;

    [Fact]
    public async Task A_policy_of_the_project_itself_holds_on_the_literals()
    {
        ImmutableArray<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(Declarations.Compile(Environment, Policy));

        Assert.Equal(["EAC7001", "EAC7007"], diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["\"2.11.0\"", "\"1.*\""], diagnostics.Select(diagnostic => Declarations.TextAt(diagnostic.Location)));
        Assert.StartsWith(
            "Policy 'acme' denies 'tensorflow' <2.12 (CVE-2023-25668)",
            diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_of_a_reference_holds_by_being_referenced()
    {
        CSharpCompilation user = Declarations.Compile(Environment).AddReferences(Compiled(Policy));

        Assert.Equal(["EAC7001", "EAC7007"], (await Declarations.AnalyzeAsync(user)).Select(diagnostic => diagnostic.Id));
        Assert.Contains("\\\"name\\\": \\\"acme\\\"", Generated(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_that_is_no_policy_holds_for_nobody()
    {
        CSharpCompilation user = Declarations.Compile(Environment)
            .AddReferences(Compiled(Policy.Replace("[EnvironmentPolicy]", "[EnvironmentPart]", StringComparison.Ordinal)));

        Assert.Empty(await Declarations.AnalyzeAsync(user));
        Assert.DoesNotContain("acme", Generated(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_with_a_reason_is_in_the_manifest()
    {
        string overridden = Environment.Replace(
            "Strategies",
            """PolicyOverrides = [new("acme", "tensorflow", "until May"), new("acme", "numpy", "a test")], Strategies""",
            StringComparison.Ordinal);
        CSharpCompilation user = Declarations.Compile(overridden).AddReferences(Compiled(Policy));

        Assert.Empty(await Declarations.AnalyzeAsync(user));
        Assert.Contains("\\\"reason\\\": \\\"until May\\\"", Generated(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opt_out_is_reported_and_in_the_manifest()
    {
        CSharpCompilation user = Declarations.Compile(Environment, """[assembly: EnvironmentPolicyOptOut("acme", "never deployed")]""")
            .AddReferences(Compiled(Policy));

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC7013", diagnostic.Id);
        Assert.StartsWith("EnvironmentPolicyOptOut(", Declarations.TextAt(diagnostic.Location), StringComparison.Ordinal);
        Assert.Contains("\\\"reason\\\": \\\"never deployed\\\"", Generated(user), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_opt_out_without_a_reason_opts_out_of_nothing()
    {
        CSharpCompilation user =
            Declarations.Compile(Environment, """[assembly: EnvironmentPolicyOptOut("acme", " ")]""").AddReferences(Compiled(Policy));

        Assert.Equal(
            ["EAC7001", "EAC7007", "EAC7010"],
            (await Declarations.AnalyzeAsync(user)).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_opt_out_is_not_for_the_projects_own_policy()
    {
        CSharpCompilation user =
            Declarations.Compile(Environment, Policy, """[assembly: EnvironmentPolicyOptOut("acme", "never deployed")]""");

        Assert.Contains("EAC7001", (await Declarations.AnalyzeAsync(user)).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_policy_that_this_version_cannot_read_fails_the_build()
    {
        CSharpCompilation library = Declarations.Compile("""
            [assembly: EnvAsCode.Compiled.ExportedPolicy("Acme.Production")]
            [assembly: EnvAsCode.Compiled.ExportedValue("Acme.Production", "EnvironmentPolicy{Name=\"acme\",Future=true}")]
            """);
        CSharpCompilation user = Declarations.Compile(Environment).AddReferences(library.ToMetadataReference());

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(user));

        Assert.Equal("EAC7017", diagnostic.Id);
        Assert.Equal("E", Declarations.TextAt(diagnostic.Location));
        Assert.Contains("'Acme.Production'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static MetadataReference Compiled(string source)
    {
        CSharpCompilation library = Declarations.Compile(source).WithAssemblyName("Acme.Policy");
        IEnumerable<SyntaxTree> generated = Declarations.Driver().RunGenerators(library).GetRunResult().GeneratedTrees;
        return library.AddSyntaxTrees(generated).ToMetadataReference();
    }

    private static string Generated(CSharpCompilation compilation) => string.Join(
        "\n",
        Declarations.Driver()
            .RunGenerators(compilation)
            .GetRunResult().Results
            .Single().GeneratedSources
            .Select(source => source.SourceText.ToString()));
}
