using System;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Emit;
using Xunit;

namespace EnvAsCode.CodeFixes.Tests;

public class FindingCodeFixTests
{
    [Theory]
    [InlineData("EAC5001", """new("Churn Model") { Strategies = [new PipInstall()] }""", "\"Churn Model\"", "\"churn-model\"")]
    [InlineData("EAC5001", """new(@"a_b") { Strategies = [new PipInstall()] }""", "@\"a_b\"", "\"a-b\"")]
    [InlineData("EAC5007", """new("a") { Kernel = new("My Kernel"), Strategies = [new PipInstall()] }""", "\"My Kernel\"", "\"my-kernel\"")]
    [InlineData("EAC2002", """new("a") { Packages = [Pip("boto3", ">1.0<2.0")], Strategies = [new PipInstall()] }""", "\">1.0<2.0\"", "\">1.0,<2.0\"")]
    [InlineData("EAC5010", """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [new KernelGatewayImageConfig { Name = "my_config" }] }] }""", "\"my_config\"", "\"my-config\"")]
    [InlineData("EAC5013", """new("a") { Strategies = [new CustomImage { From = Miniconda.Image("1"), Apps = [new KernelGatewayImageConfig { KernelSpecs = [new("myenv")] }] }] }""", "\"myenv\"", "\"python3\"")]
    [InlineData("EAC5005", """new("a") { Strategies = [new PipInstall(), new PipInstall()] }""", ", new PipInstall()", "")]
    [InlineData("EAC4002", """new("a") { Strategies = [new LifecycleConfiguration([AppType.JupyterLab, AppType.JupyterLab])] }""", ", AppType.JupyterLab", "")]
    public async Task What_a_finding_suggests_is_written(string id, string environment, string wrong, string right)
    {
        string source = FixedCode.Declaration(environment);

        (string Title, string Code)? result = await FixedCode.OneAsync(id, source);

        Assert.NotNull(result);
        int at = source.LastIndexOf(wrong, StringComparison.Ordinal);
        Assert.Equal(source[..at] + right + source[(at + wrong.Length)..], result.Value.Code);
        Assert.DoesNotContain(await FixedCode.DiagnosticsAsync(result.Value.Code), diagnostic => diagnostic.Id == id);
    }

    [Fact]
    public async Task All_mistakes_of_a_rule_are_fixed_at_once()
    {
        const string Code = """
            static class D
            {
                [StudioEnvironment] public static EnvironmentSpec First => new("First One") { Strategies = [new PipInstall()] };
                [StudioEnvironment] public static EnvironmentSpec Second => new("Second_One") { Strategies = [new PipInstall()] };
            }
            """;

        string changed = await FixedCode.AllAsync("EAC5001", "EAC5001." + FixKind.ReplaceValue, Code);

        Assert.Equal(
            Code.Replace("First One", "first-one", StringComparison.Ordinal).Replace("Second_One", "second-one", StringComparison.Ordinal),
            changed);
    }

    [Fact]
    public async Task A_value_that_is_no_literal_is_left_to_the_user() =>
        Assert.Null(await FixedCode.OneAsync("EAC5001", FixedCode.Declaration("""new("A" + nameof(D)) { Strategies = [new PipInstall()] }""")));

    [Fact]
    public void The_provider_knows_every_rule_that_an_editor_shows() =>
        Assert.Equal(Rules.All.Count(rule => rule.Category is not ("EnvAsCode.Build" or "EnvAsCode.Internal")), new FindingCodeFixProvider().FixableDiagnosticIds.Length);
}
