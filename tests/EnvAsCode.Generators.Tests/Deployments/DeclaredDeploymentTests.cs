using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Deployments;

/// <summary>Deployments are evaluated, checked and carried like environments.</summary>
public sealed class DeclaredDeploymentTests
{
    private const string Churn = """
        static class Churn { [StudioEnvironment] public static EnvironmentSpec Cpu =>
            new("churn") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] }; }
        """;

    private const string Production = """
        static class Deployments
        {
            [StudioDeployment] public static DeploymentSpec Production => new("production")
            {
                Account = "123456789012", Region = "eu-west-1", Domain = "d-abcdef123456",
                Attach = [EnvAsCode.Attachments.ToDomain(Churn.Cpu),
                    EnvAsCode.Attachments.ToUserProfile("alice", Churn.Cpu) with
                    { LifecycleConfiguration = LifecycleAttachment.Available }],
            };
        }
        """;

    [Fact]
    public async Task A_deployment_means_what_the_program_returns_and_has_no_finding()
    {
        CSharpCompilation compilation = Declarations.Compile(Churn, Production);
        DeploymentSpec ran = (DeploymentSpec)Declarations.Run(compilation, "Deployments", "Production")!;

        Assert.Equal("alice", Assert.IsType<UserProfileAttachment>(ran.Attach[1]).UserProfileName);
        Assert.Empty(await Declarations.AnalyzeAsync(compilation));
    }

    [Fact]
    public void A_deployment_is_carried_and_announced()
    {
        GeneratorRunResult result =
            Declarations.Driver().RunGenerators(Declarations.Compile(Churn, Production)).GetRunResult().Results.Single();

        string text = Source(result, "Deployment.production.g.cs");
        Assert.Contains("class Deployment_production", text, StringComparison.Ordinal);
        Assert.Contains("\"production.json\"", text, StringComparison.Ordinal);
        Assert.Contains("\"churn\", \"deployments/production\"", Source(result, "EnvAsCode.Marker.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_shown_on_its_literal()
    {
        CSharpCompilation compilation =
            Declarations.Compile(Churn, Production.Replace("\"eu-west-1\"", "\"Ireland\"", StringComparison.Ordinal));

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC5062", diagnostic.Id);
        Assert.Equal("\"Ireland\"", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Theory]
    [InlineData("EAC5069", "ToDomain(Churn.Cpu, Churn.Cpu)", "Churn.Cpu")]
    [InlineData("EAC5069", "ToDomain([..Churn.Both])", "Churn.Both")]
    [InlineData("EAC5068", "ToDomain(Churn.Pip)", "Churn.Pip")]
    [InlineData("EAC5067", "ToDomain()", "EnvAsCode.Attachments.ToDomain()")]
    public async Task A_mistake_about_an_attached_environment_is_shown_where_it_is_attached(string id, string attachment, string shown)
    {
        string environments = Churn.Replace(
            "static class Churn {",
            "static class Churn { [StudioEnvironment] public static EnvironmentSpec Pip => new(\"pip\") { Strategies = [new PipInstall()] "
            + "}; public static EnvironmentSpec[] Both => [Cpu, Cpu];",
            StringComparison.Ordinal);
        CSharpCompilation compilation =
            Declarations.Compile(environments, Production.Replace("ToDomain(Churn.Cpu)", attachment, StringComparison.Ordinal));

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation), found => found.Id == id);

        Assert.Equal(shown, Declarations.TextAt(diagnostic.Location));
        Assert.Contains("static class Deployments", diagnostic.Location.SourceTree!.ToString(), StringComparison.Ordinal);
        Assert.Equal(id == "EAC5067" ? 0 : 1, diagnostic.AdditionalLocations.Count(location =>
            location.SourceTree!.ToString().Contains("static class Churn", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_deployments_of_one_name_are_refused_and_an_environment_may_share_it()
    {
        string second = Production.Replace("Deployments", "Others", StringComparison.Ordinal);
        string environment =
            Churn.Replace("Churn", "Named", StringComparison.Ordinal).Replace("\"churn\"", "\"production\"", StringComparison.Ordinal);
        CSharpCompilation compilation = Declarations.Compile(Churn, Production, second, environment);

        Assert.Equal("EAC5077", Assert.Single(await Declarations.AnalyzeAsync(compilation)).Id);
        string marker = Source(Declarations.Driver().RunGenerators(compilation).GetRunResult().Results.Single(), "EnvAsCode.Marker.g.cs");
        Assert.Contains("{ \"Others.Production\", }", marker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attribute_on_another_type_is_refused()
    {
        CSharpCompilation compilation =
            Declarations.Compile(Churn.Replace("[StudioEnvironment]", "[StudioDeployment]", StringComparison.Ordinal));

        Diagnostic diagnostic = Assert.Single(await Declarations.AnalyzeAsync(compilation));

        Assert.Equal("EAC1008", diagnostic.Id);
        Assert.Contains(
            "DeploymentSpec", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Source(GeneratorRunResult result, string name) =>
        result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();
}
