using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Analyzers;

/// <summary>
/// Declarations with tokens removed, doubled and swapped never bring the evaluator or a check down. The suite runs a few, always the same;
/// <c>ENVASCODE_MUTATIONS</c> sets how many, and <c>ENVASCODE_SEED</c> which.
/// </summary>
public class MutationTests
{
    private const string Source = """
        static class Shared
        {
            public const string Numpy = "1.26";
            public static Package[] Plotting => [Packages.Pip("matplotlib", "3.9.2"), Packages.Conda("seaborn", $"0.13.{2}")];
        }

        static class Churn
        {
            [StudioEnvironment]
            public static EnvironmentSpec Cpu => new("churn")
            {
                Python = "3.11",
                Channels = ["conda-forge"],
                Packages = [Packages.Conda("numpy", Shared.Numpy + ".4"),
                    Packages.Pip("xgboost", version: ">=2.0.3,<3", marker: "python_version >= '3.9'"), ..Shared.Plotting],
                CondaEnvironments = [new("r") { Packages = [Packages.Conda("r-irkernel", "1.3.*")] }],
                PipOptions = new() { IndexUrl = "https://pypi.example.com/simple", Constraints = [Packages.Pip("urllib3", "<2")] },
                Strategies =
                [
                    new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"),
                        Apps = [AppType.JupyterLab, new KernelGatewayImageConfig { KernelSpecs = [new("python3")] }],
                        Steps = [Steps.Run("apt-get update && apt-get install -y git"), Steps.Env("A", "$B")] },
                    new LifecycleConfiguration(AppType.JupyterLab) { Steps = [Steps.Run("set -eux\ngit clone https://x.example/y ~/y")] },
                    new PersistentCondaEnvironment(),
                ],
            };

            [StudioEnvironment]
            public static EnvironmentSpec Gpu => Cpu with { Name = "churn-gpu",
                Packages = [..Cpu.Packages, Packages.Conda("pytorch-gpu", "2.8.0")] };

            [StudioDeployment]
            public static DeploymentSpec Production =>
                new("production") { Account = "123456789012", Region = "eu-west-1", Domain = "d-abc",
                    Attach = [Attachments.ToDomain(Cpu), Attachments.ToUserProfile("alice", Gpu)] };
        }
        """;

    [Fact]
    public async Task No_mutation_of_a_declaration_is_a_fault()
    {
        Assert.Empty(Declarations.Compile(Source).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        int count = Number("ENVASCODE_MUTATIONS", 40);
        Random random = new(Number("ENVASCODE_SEED", 1));
        string[] tokens = [.. CSharpSyntaxTree.ParseText(Source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        for (int i = 0; i < count; i++)
        {
            string mutated = Mutate(tokens, random);
            CSharpCompilation compilation = Declarations.Compile(mutated);

            IEnumerable<Diagnostic> faults = (await Declarations.AnalyzeAsync(compilation, DiagnosticSeverity.Hidden))
                .Where(diagnostic => diagnostic.Id is "EAC9001" or "AD0001");
            GeneratorRunResult result = Declarations.Driver().RunGenerators(compilation).GetRunResult().Results.Single();

            Assert.True(!faults.Any() && result.Exception is null, string.Join('\n', faults) + "\n" + result.Exception + "\n" + mutated);
        }
    }

    private static string Mutate(string[] tokens, Random random)
    {
        List<string> mutated = [.. tokens];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated.RemoveAt(at);
                    break;
                case 1:
                    mutated.Insert(at, mutated[at]);
                    break;
                case 2:
                    mutated[at] = mutated[random.Next(mutated.Count)];
                    break;
                case 3 when mutated[at].Contains('"', StringComparison.Ordinal):
                    mutated[at] = "\""
                        + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => "a1.*<=>,-_$[](){};:'@#/ é"[random.Next(25)]))
                        + "\" ";
                    break;
                default:
                    int other = random.Next(mutated.Count);
                    (mutated[at], mutated[other]) = (mutated[other], mutated[at]);
                    break;
            }
        }

        return string.Concat(mutated);
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : otherwise;
}
