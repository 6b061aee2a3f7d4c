using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using EnvAsCode.Testing;
using EnvAsCode.Generators.Tests.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Analyzers;

/// <summary>Code that is not finished, or not right: neither the analyzer nor the generator ever fails on it.</summary>
public class TypingTests
{
    private const string Finished = """
        static class Churn
        {
            const string Numpy = "1.26.4";
            static EquatableArray<Package> Plotting => [Pip("matplotlib", "3.9.2"), ..More(Numpy, gpu: true)];
            static Package[] More(string version, bool gpu)
                { var n = $"numpy-{version}"; if (gpu) { return [Conda(n, version)]; } return []; }
            [StudioEnvironment] public static EnvironmentSpec Cpu => new("churn")
            {
                Python = "3.11", Channels = ["conda-forge"], Packages = [Pip("xgboost", "2.0.3", extras: ["a"]), ..Plotting],
                Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] },
                    new LifecycleConfiguration(AppType.CodeEditor)],
            };
            [StudioEnvironment] public static EnvironmentSpec Gpu =>
                Cpu with { Name = Cpu.Name + "-gpu",
                    Packages = [..Cpu.Packages, Pip("torch") with { Marker = "python_version < '3.12'" }] };
        }
        """;

    [Fact]
    public async Task Every_state_of_the_text_while_it_is_typed_is_survived()
    {
        const int CharactersBetweenLooks = 5;
        for (int length = 0; length <= Finished.Length; length += CharactersBetweenLooks)
        {
            await AssertSurvived(Finished[..length]);
        }
    }

    [Fact]
    public async Task Damaged_declarations_are_survived() => await Gen.Select(
        DeclarationGen.Environment,
        Gen.Int[0, 400],
        Gen.Int[0, 30],
        Gen.OneOfConst("", "null", "..", "[", "]", "with {", "\"", "new", "=>", "default"))
        .SampleRepeatablyAsync(
            async edit =>
            {
                (string environment, int start, int length, string inserted) = edit;
                int from = Math.Min(start, environment.Length);
                int to = Math.Min(from + length, environment.Length);
                await AssertSurvived(
                    $"static class D {{\n{DeclarationGen.Helpers}\n[StudioEnvironment] public static EnvironmentSpec E => "
                    + $"{environment[..from]}{inserted}{environment[to..]};\n}}");
            },
            iter: 100);

    private static async Task AssertSurvived(string source)
    {
        CSharpCompilation compilation = Declarations.Compile(source);

        ImmutableArray<Diagnostic> diagnostics = await Declarations.AnalyzeAsync(compilation);
        GeneratorRunResult result = Declarations.Driver().RunGenerators(compilation).GetRunResult().Results.Single();

        Assert.DoesNotContain(diagnostics.Concat(result.Diagnostics), diagnostic => diagnostic.Id is "AD0001" or "EAC9001");
        Assert.Null(result.Exception);
    }
}
