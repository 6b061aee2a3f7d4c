using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using EnvAsCode;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Checks.Policies;
using static EnvAsCode.Packages;

namespace Benchmarks.Evaluation;

/// <summary>What checking the packages of one environment costs: every check of an environment, and a policy.</summary>
[MemoryDiagnoser]
public class PinCheckBenchmarks
{
    // Widely used names, names that nobody knows, and versions in all forms: exact, series, ranges, extras, markers.
    private static readonly string[] Stems =
        ["numpy", "pandas", "scikit-learn", "boto3", "xgboost", "acme-forecasting", "team-tools", "typing_extensions"];

    private EnvironmentSpec environment = new("e");
    private EnvironmentPolicy policy = new("acme");

    /// <summary>How many packages the environment has.</summary>
    [Params(100, 1_000)]
    public int Pins { get; set; }

    /// <summary>Makes the environment.</summary>
    [GlobalSetup]
    public void Setup()
    {
        this.environment = new EnvironmentSpec("forecasts")
        {
            Python = "3.11",
            Packages = Enumerable.Range(0, this.Pins).Select(Of).ToEquatableArray(),
            Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
        };
        this.policy = new EnvironmentPolicy("acme")
        {
            DeniedPackages = [new("numpy", "<1.22"), new("tensorflow", "<2.12"), "*-nightly"],
            Pins = [new(PinStyle.Range)],
            DeniedLicenses = ["AGPL-3.0-only"],
            AllowedChannels = ["conda-forge"],
        };
    }

    /// <summary>Every check of the environment.</summary>
    [Benchmark]
    public int Check() => EnvironmentChecks.Check(this.environment).Count;

    /// <summary>Every check of the environment, and those of a policy.</summary>
    [Benchmark]
    public int CheckWithPolicy() =>
        EnvironmentChecks.Check(this.environment).Count + PolicyChecks.Check(this.environment, [this.policy]).Count;

    private static Package Of(int index)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        string name = index < Stems.Length ? Stems[index] : Stems[index % Stems.Length] + "-" + number;
        return (index % 6) switch
        {
            0 => Conda(name.Replace('_', '-'), "1.26." + number),
            1 => Pip(name, "2.0.*"),
            2 => Pip(name, ">=1." + number + ",<3"),
            3 => Pip(name, "~=2." + number + ".1", extras: ["s3"]),
            4 => Conda(name.Replace('_', '-'), ">=1." + number + ",<3"),
            _ => Pip(name, "3." + number, marker: "python_version >= '3.9' and sys_platform == 'linux'"),
        };
    }
}
