using System;
using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC4034: an installation that is likely to pass the five minutes that an application has for its lifecycle configuration. The estimate
/// is a rule of thumb, not a measurement: what is downloaded and solved cannot be known here, and the message says what it counted.
/// </summary>
internal static class LifecycleTimeCheck
{
    private const int LimitInSeconds = 300;
    private const int SolveInSeconds = 45;
    private const int CondaPackageInSeconds = 8;
    private const int PipPackageInSeconds = 6;
    private const int AptListsInSeconds = 15;
    private const int AptPackageInSeconds = 3;
    private const int LargePackageInSeconds = 90;

    // Wheels and conda packages of several hundred megabytes with what they bring.
    private static readonly string[] Large =
    [
        "torch", "pytorch", "pytorch-gpu", "tensorflow", "tensorflow-gpu", "tensorflow-cpu", "jax", "jaxlib", "cudatoolkit", "cuda",
        "cudnn", "rapids", "cudf", "cuml", "pyspark", "mxnet", "vllm", "paddlepaddle", "autogluon",
    ];

    /// <summary>Checks a lifecycle configuration.</summary>
    /// <param name="environment">The environment, worked out.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(ResolvedEnvironment environment, LifecycleConfiguration lifecycle, string path, FindingCollector findings)
    {
        if (lifecycle.WithoutPackages || InstallsInBackground(lifecycle))
        {
            return;
        }

        PackageLists packages = environment.Packages;
        int large = 0;
        foreach (Package package in environment.Spec.Packages.AsSpan())
        {
            large += package is CondaPackage or PipPackage && Array.IndexOf(Large, package.Name.ToLowerInvariant()) >= 0 ? 1 : 0;
        }

        int seconds = (packages.Conda.Count > 0 ? SolveInSeconds : 0) + (packages.Conda.Count * CondaPackageInSeconds)
            + (packages.Pip.Count * PipPackageInSeconds)
            + (packages.Apt.Count > 0 ? AptListsInSeconds : 0) + (packages.Apt.Count * AptPackageInSeconds)
                + (large * LargePackageInSeconds);
        if (seconds > LimitInSeconds)
        {
            string basis =
                Count(packages.Conda.Count, "conda", CondaPackageInSeconds) + Count(packages.Pip.Count, "pip", PipPackageInSeconds)
                    + Count(packages.Apt.Count, "apt", AptPackageInSeconds) + Count(large, "large", LargePackageInSeconds);
            findings.Report(
                Rules.LifecycleConfigurationTooSlow,
                path,
                Number(environment.Spec.Packages.Count) + " packages",
                Number((seconds + 59) / 60),
                basis.TrimEnd(' ', ',') + (packages.Conda.Count > 0 ? ", and " + Number(SolveInSeconds) + " s for conda to solve" : ""));
        }
    }

    private static bool InstallsInBackground(LifecycleConfiguration lifecycle)
    {
        foreach (StepTree.Node node in StepTree.All(lifecycle.Steps, ""))
        {
            if (node is { Step: DeclaredPackagesStep, Holder: BackgroundStep })
            {
                return true;
            }
        }

        return false;
    }

    private static string Count(int count, string kind, int seconds) =>
        count == 0 ? "" : Number(count) + " " + kind + " at " + Number(seconds) + " s, ";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
