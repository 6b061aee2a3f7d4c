using System;
using System.Linq;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using Xunit;

namespace EnvAsCode.CodeFixes.Tests;

public class FindingCodeFixTests
{
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
        Assert.Null(
            await FixedCode.OneAsync("EAC5001", FixedCode.Declaration("""new("A" + nameof(D)) { Strategies = [new PipInstall()] }""")));

    [Fact]
    public void The_provider_knows_every_rule_that_an_editor_shows() =>
        Assert.Equal(
            Rules.All.Count(rule => rule.Category is not ("EnvAsCode.Build" or "EnvAsCode.Internal")),
            new FindingCodeFixProvider().FixableDiagnosticIds.Length);
}
