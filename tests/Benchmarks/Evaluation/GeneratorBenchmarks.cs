using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Generators.Declarations;
using EnvAsCode.Generators.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Evaluation;

/// <summary>
/// What the generator costs: the evaluation alone, a whole first run with the text of every file, and runs after an edit that concerns
/// no environment and after one of a list that all of them spread. In an IDE that runs generators for their declarations only, nothing
/// of this is computed while the user types.
/// </summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private CSharpCompilation project = null!;
    private GeneratorDriver warmDriver = null!;
    private MarkedMember[] members = null!;
    private int edit;

    /// <summary>How many environments the project declares, of 30 packages each.</summary>
    [Params(1, 50, 200)]
    public int Environments { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.project = ProjectOfEnvironments.Create(this.Environments);
        this.warmDriver = Driver().RunGenerators(this.project);
        this.members =
            [.. Enumerable.Range(0, this.Environments).Select(index => new MarkedMember($"Environments{index / 10}", $"E{index}"))];
    }

    /// <summary>Evaluates every environment in a compilation in which nothing was bound.</summary>
    [Benchmark]
    public int EvaluateCold()
    {
        CompilationSurface surface = new(this.project.Clone());
        return this.members.Count(member =>
            surface.Declaration(DeclarationKinds.Environment, member, ProjectFiles.None, CancellationToken.None).Value is not null);
    }

    /// <summary>A first run of the generator, with the text of every file.</summary>
    [Benchmark]
    public GeneratorDriver FirstRun() => Driver().RunGenerators(this.project.Clone());

    /// <summary>A run after an edit inside a method body elsewhere in the project.</summary>
    [Benchmark]
    public GeneratorDriver AfterUnrelatedEdit() =>
        this.warmDriver.RunGenerators(ProjectOfEnvironments.EditElsewhere(this.project, ++this.edit));

    /// <summary>A run after an edit of the list that every environment spreads.</summary>
    [Benchmark]
    public GeneratorDriver AfterEditOfSharedList() =>
        this.warmDriver.RunGenerators(ProjectOfEnvironments.EditSharedList(this.project, ++this.edit));

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new EnvironmentGenerator().AsSourceGenerator()],
        parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
}
