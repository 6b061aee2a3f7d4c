using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC4034: an installation that is likely to pass the five minutes that an application has for its lifecycle configuration. The estimate
/// is a rule of thumb, not a measurement: what is downloaded and solved cannot be known here, and the message says what it counted.
/// </summary>
internal sealed class LifecycleTimeCheck : StrategyCheck<LifecycleConfiguration>
{
    private const int LimitInSeconds = 300;
    private const int SolveInSeconds = 45;
    private const int CondaPackageInSeconds = 8;
    private const int PipPackageInSeconds = 6;
    private const int AptListsInSeconds = 15;
    private const int AptPackageInSeconds = 3;
    private const int LargePackageInSeconds = 90;
    private const int CranPackageInSeconds = 30;

    // Wheels and conda packages of several hundred megabytes with what they bring.
    private static readonly string[] Large =
    [
        "torch", "pytorch", "pytorch-gpu", "tensorflow", "tensorflow-gpu", "tensorflow-cpu", "jax", "jaxlib", "cudatoolkit", "cuda",
        "cudnn", "rapids", "cudf", "cuml", "pyspark", "mxnet", "vllm", "paddlepaddle", "autogluon", "r-essentials", "r-tidyverse",
        "r-devtools", "r-base", "texlive", "texlive-core", "texlive-full", "texlive-latex-extra", "texlive-xetex", "texlive-science",
        "anaconda", "spark", "libtorch", "deepspeed", "nvidia-cuda-toolkit",
    ];

    /// <inheritdoc/>
    protected override void Check(
        LifecycleConfiguration lifecycle, string path, ResolvedEnvironment environment, FindingCollector findings)
    {
        Work work = new();
        if (!lifecycle.WithoutPackages && !InstallsInBackground(lifecycle))
        {
            work.Add(environment.Spec.Packages);
        }

        AddSteps(lifecycle.Steps, work);
        int seconds = work.Seconds;
        if (seconds > LimitInSeconds)
        {
            findings.Report(
                Rules.LifecycleConfigurationTooSlow,
                path,
                Number(work.Conda + work.Pip + work.Apt + work.Cran) + " packages",
                Number((seconds + 59) / 60),
                work.Basis);
        }
    }

    // What goes on in the background, or when cron says so, the application does not wait for.
    private static void AddSteps(EquatableArray<IScriptStep> steps, Work work)
    {
        foreach (IScriptStep step in steps)
        {
            if (step is BackgroundStep or CronJobStep)
            {
                continue;
            }

            if (step is InstallStep install)
            {
                work.Add(install.Packages);
            }

            StepKind kind = StepKinds.Of(step);
            foreach (ShellSource source in kind.CodeOf(step, ""))
            {
                work.Add(ShellLexer.Read(source.Text));
            }

            AddSteps(kind.StepsOf(step), work);
        }
    }

    private static bool InstallsInBackground(LifecycleConfiguration lifecycle)
    {
        foreach (IScriptStep step in lifecycle.Steps)
        {
            if (step is BackgroundStep && StepTree.All([step]).Any(static node => node.Step is DeclaredPackagesStep))
            {
                return true;
            }
        }

        return false;
    }

    private static string Count(int count, string kind, int seconds) =>
        count == 0 ? "" : Number(count) + " " + kind + " at " + Number(seconds) + " s, ";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class Work
    {
        private static readonly Regex CranPackages = new(
            @"install\.packages\((.*?)\)", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        private static readonly Regex Quoted = new("[\"']([A-Za-z][A-Za-z0-9.]*)\\?[\"']", RegexOptions.CultureInvariant);

        private int large;

        public int Conda { get; private set; }

        public int Pip { get; private set; }

        public int Apt { get; private set; }

        public int Cran { get; private set; }

        public int Seconds =>
            (this.Conda > 0 ? SolveInSeconds : 0) + (this.Conda * CondaPackageInSeconds) + (this.Pip * PipPackageInSeconds)
                + (this.Apt > 0 ? AptListsInSeconds : 0) + (this.Apt * AptPackageInSeconds) + (this.Cran * CranPackageInSeconds)
                + (this.large * LargePackageInSeconds);

        public string Basis
        {
            get
            {
                string basis = Count(this.Conda, "conda", CondaPackageInSeconds) + Count(this.Pip, "pip", PipPackageInSeconds)
                    + Count(this.Apt, "apt", AptPackageInSeconds) + Count(this.Cran, "CRAN", CranPackageInSeconds)
                    + Count(this.large, "large", LargePackageInSeconds);
                return basis.TrimEnd(' ', ',') + (this.Conda > 0 ? ", and " + Number(SolveInSeconds) + " s for conda to solve" : "");
            }
        }

        public void Add(EquatableArray<Package> packages)
        {
            foreach (Package package in packages)
            {
                this.Conda += package is CondaPackage ? 1 : 0;
                this.Pip += package is PipPackage ? 1 : 0;
                this.Apt += package is AptPackage ? 1 : 0;
                this.AddName(package.Name);
            }
        }

        public void Add(List<ShellCommand> commands)
        {
            foreach (ShellCommand command in commands)
            {
                if (command.Next == "&" || command.Before.Exists(word => word.Value == "nohup"))
                {
                    continue;
                }

                foreach (ShellWord word in command.Words.Where(word => command.Program is "R" or "Rscript"))
                {
                    this.Cran += CranPackages.Matches(word.Text).Cast<Match>().Sum(call => Quoted.Matches(call.Groups[1].Value).Count);
                }

                this.Conda += this.AddNames(RawPackages.OfConda(command));
                this.Pip += this.AddNames(RawPackages.OfPip(command));
                this.Apt += this.AddNames(RawPackages.OfSystem(command));
            }
        }

        private int AddNames(IEnumerable<(string Name, string Version, ShellWord Word)> packages)
        {
            int count = 0;
            foreach ((string name, _, _) in packages)
            {
                count++;
                this.AddName(name);
            }

            return count;
        }

        private void AddName(string name) => this.large += Array.IndexOf(Large, name.ToLowerInvariant()) >= 0 ? 1 : 0;
    }
}
