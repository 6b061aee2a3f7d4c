using System.Linq;
using BenchmarkDotNet.Attributes;
using EnvAsCode;
using EnvAsCode.Emit;
using static EnvAsCode.Packages;

namespace Benchmarks.Evaluation;

/// <summary>What checking and emitting 200 environments of 30 packages costs.</summary>
[MemoryDiagnoser]
public class EmissionBenchmarks
{
    private readonly EnvironmentSpec[] environments =
    [
        .. Enumerable.Range(0, 200).Select(index => new EnvironmentSpec($"environment-{index}")
        {
            Python = "3.11",
            Packages = Enumerable.Range(0, 30)
                .Select(package =>
                    package % 2 == 0 ? (Package)Conda($"conda-package-{package}", "1.2.3") : Pip($"pip-package-{package}", "2.3.4"))
                .ToEquatableArray(),
            Strategies =
            [
                new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab, AppType.CodeEditor] },
                new LifecycleConfiguration(AppType.JupyterLab),
                new PersistentCondaEnvironment(),
            ],
        }),
    ];

    /// <summary>All files of 200 environments.</summary>
    [Benchmark]
    public int Emit() => this.environments.Sum(environment => EnvironmentEmitter.Emit(environment, "Environments.E").Count);

    /// <summary>All checks of 200 environments.</summary>
    [Benchmark]
    public int Check() => this.environments.Sum(environment => EnvironmentChecks.Check(environment).Count);
}
