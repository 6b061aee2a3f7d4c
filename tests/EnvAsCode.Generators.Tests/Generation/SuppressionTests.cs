using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Generation;

/// <summary>What the user suppresses is generated all the same, unless it could not be generated at all.</summary>
public class SuppressionTests
{
    private const string RefusedName = """
        static class D
        {
        #pragma warning disable EAC5010
            [StudioEnvironment] public static EnvironmentSpec E => new("e")
            {
                Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"),
                    Apps = [new JupyterLabAppImageConfig { Name = "not_a_name" }] }],
            };
        #pragma warning restore EAC5010
        }
        """;

    [Fact]
    public async Task What_Studio_would_refuse_is_generated_if_it_is_suppressed_in_the_code()
    {
        CSharpCompilation compilation = Declarations.Compile(RefusedName);

        Assert.Empty(await Declarations.AnalyzeAsync(compilation));
        Assert.Contains("not_a_name", Generated(compilation), StringComparison.Ordinal);
        Assert.Matches("EAC5010.{1,600}suppressed[^a-z]+true", Generated(compilation));
    }

    [Fact]
    public void The_reason_of_a_suppression_is_in_the_manifest()
    {
        const string Attribute =
            "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"EnvAsCode.Studio\", \"EAC5010\", Justification = \"Another tool renames "
            + "it\")] [StudioEnvironment]";
        CSharpCompilation compilation = Declarations.Compile(RefusedName
            .Replace("#pragma", "//", StringComparison.Ordinal)
            .Replace("[StudioEnvironment]", Attribute, StringComparison.Ordinal));

        Assert.Matches("suppressed[^a-z]+true.{1,40}justification.{1,10}Another tool renames it", Generated(compilation));
    }

    [Fact]
    public void A_suppressed_breach_of_a_policy_is_in_the_manifest()
    {
        CSharpCompilation compilation = Declarations.Compile("""
            static class P { [EnvironmentPolicy] public static EnvironmentPolicy Acme => new("acme") { DeniedPackages = ["numpy"] }; }
            #pragma warning disable EAC7001
            static class D { [StudioEnvironment] public static EnvironmentSpec E =>
                new("e") { Packages = [Packages.Pip("numpy", "1.26.4")], Strategies = [new PipInstall()] }; }
            """);

        Assert.Matches("EAC7001.{1,600}suppressed[^a-z]+true", Generated(compilation));
    }

    [Fact]
    public void What_is_not_suppressed_is_in_the_manifest_too()
    {
        CSharpCompilation compilation =
            Declarations.CompileEnvironment("""new("e") { Strategies = [new LifecycleConfiguration(AppType.JupyterServer)] }""");

        Assert.Matches("EAC5038.{1,600}suppressed[^a-z]+false", Generated(compilation));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, 0)]
    [InlineData(ReportDiagnostic.Warn, 1)]
    public async Task What_Studio_would_refuse_is_generated_whatever_an_editorconfig_makes_of_it(ReportDiagnostic severity, int reported)
    {
        CSharpCompilation compilation = Declarations.Compile(RefusedName.Replace("#pragma", "//", StringComparison.Ordinal));
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new EditorConfig("EAC5010", severity)));

        ImmutableArray<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(compilation);

        Assert.Equal(reported, diagnostics.Length);
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Contains("not_a_name", Generated(compilation), StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_written_safely_is_not_generated_though_it_is_suppressed()
    {
        CSharpCompilation compilation = Declarations.Compile("""
            #pragma warning disable EAC5001
            static class D { [StudioEnvironment] public static EnvironmentSpec E => new("../e") { Strategies = [new PipInstall()] }; }
            """);

        Assert.Contains("new string[] { }, new string[] { \"D.E\", }", Generated(compilation), StringComparison.Ordinal);
    }

    private static string Generated(CSharpCompilation compilation) => string.Join(
        "\n",
        Declarations.Driver()
            .RunGenerators(compilation)
            .GetRunResult().Results
            .Single().GeneratedSources
            .Select(source => source.SourceText.ToString()));

    /// <summary>An <c>.editorconfig</c> that gives a rule a severity in every file.</summary>
    private sealed class EditorConfig(string id, ReportDiagnostic configured) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = diagnosticId == id ? configured : ReportDiagnostic.Default;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
