using BenchmarkDotNet.Attributes;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;

namespace Benchmarks.Packaging;

/// <summary>Reading and checking what declarations hold.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly string[] requirements = RequirementTexts.Of(1_000);
    private (string Name, string Version)[] pins = [];

    /// <summary>How many pins a project has.</summary>
    [Params(100, 1_000)]
    public int Pins { get; set; }

    /// <summary>Makes the pins.</summary>
    [GlobalSetup]
    public void Setup() => this.pins = RequirementTexts.Pins(this.Pins);

    /// <summary>A thousand requirements, read.</summary>
    [Benchmark]
    public int ThousandRequirements()
    {
        int read = 0;
        foreach (string text in this.requirements)
        {
            read += Requirement.TryParse(text, out _) ? 1 : 0;
        }

        return read;
    }

    /// <summary>
    /// The pins of a project: name and version read, and asked whether they can be satisfied at all and hold together with themselves.
    /// </summary>
    [Benchmark]
    public int PinsChecked()
    {
        int good = 0;
        foreach ((string name, string version) in this.pins)
        {
            good += PackageName.TryParse(name, out _, out _)
                && VersionSpecifierSet.TryParsePin(version, out VersionSpecifierSet? set, out _)
                && !set.IsUnsatisfiable()
                && !set.IsDisjointFrom(set) ? 1 : 0;
        }

        return good;
    }

    /// <summary>The same pins read as conda's.</summary>
    [Benchmark]
    public int CondaPinsChecked()
    {
        int good = 0;
        foreach ((_, string version) in this.pins)
        {
            good += CondaVersionSpec.TryParse(version, out CondaVersionSpec? spec) && !spec.IsUnsatisfiable() ? 1 : 0;
        }

        return good;
    }
}
