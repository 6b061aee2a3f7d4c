using BenchmarkDotNet.Attributes;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;
using EnvAsCode.Resolution.Tests.Python;

namespace Benchmarks.Resolving;

/// <summary>600 projects with 40 versions each and 40 roots: from nothing, with the world compiled, and after one changed pin.</summary>
[MemoryDiagnoser]
public class ResolverBenchmarks
{
    private static readonly PythonTarget Target = new(
        Pep440Version.Parse("3.12.8"), MarkerEnvironment.CPythonOnLinux("3.12.8", "x86_64"));

    private readonly TestIndex index = GeneratedIndex.Create();
    private readonly PythonRequest question = GeneratedIndex.Request();
    private readonly PythonRequest[] changed = [GeneratedIndex.Request("30"), GeneratedIndex.Request("31")];
    private PythonResolver warm = null!;
    private int turn;

    [GlobalSetup]
    public void Setup()
    {
        this.warm = new PythonResolver(this.index, Target);
        _ = this.warm.Resolve(this.question);
    }

    [Benchmark(Baseline = true)]
    public bool FromNothing() => new PythonResolver(this.index, Target).Resolve(this.question).IsSatisfiable;

    [Benchmark]
    public bool Again() => this.warm.Resolve(this.question).IsSatisfiable;

    [Benchmark]
    public bool AfterAChangedPin() => this.warm.Resolve(this.changed[this.turn++ & 1]).IsSatisfiable;
}
