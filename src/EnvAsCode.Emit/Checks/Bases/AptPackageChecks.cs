using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Bases;

/// <summary>EAC3083 and EAC3084: packages of apt that the release of an image does not have, or that are its maker's own.</summary>
internal sealed class AptPackageChecks : StageCheck
{
    // What adds another source, whatever it is.
    private static readonly string[] Sources =
        ["sources.list", "add-apt-repository", "apt-add-repository", "extrepo", ".deb", "deadsnakes", "setup_"];

    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        if (Distributions.Of(stage.Built.From) is { } distribution && !HasOwnSource(stage))
        {
            if (stage.IsLast)
            {
                Check(stage.Image.Spec.Packages, nameof(EnvironmentSpec.Packages), distribution, findings);
            }

            CheckSteps(stage.Built, stage.Path, distribution, findings);
        }
    }

    /// <summary>Checks a command of an image's build.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.State is not { } state
            || command.Program is not ("apt-get" or "apt")
            || Distributions.Of(state.Base.Image) is not { } distribution
            || report.Context.HasAptSource)
        {
            return;
        }

        foreach ((string name, string version, ShellWord word) in RawPackages.OfSystem(command))
        {
            if (ProblemOf(name, distribution) is var (rule, instead))
            {
                SuggestedFix? fix = instead.Length > 0 && version.Length == 0 ? SuggestedFix.Replace(instead) : null;
                report.Report(rule, word.Range, fix, Arguments(rule, name, distribution, instead));
            }
        }
    }

    private static void CheckSteps(CustomImage image, string path, Distribution distribution, FindingCollector findings)
    {
        for (int i = 0; i < image.Steps.Count; i++)
        {
            if (image.Steps[i] is InstallStep install)
            {
                string step = ModelPath.Item(path + "." + nameof(image.Steps), i);
                Check(install.Packages, step + "." + nameof(install.Packages), distribution, findings);
            }
        }
    }

    private static void Check(
        EquatableArray<Package> packages, string path, Distribution distribution, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (packages[i] is AptPackage { IsExpression: false } apt && ProblemOf(apt.Name, distribution) is var (rule, instead))
            {
                findings.ReportFixable(
                    rule,
                    ModelPath.Item(path, i) + "." + nameof(apt.Name),
                    range: null,
                    instead.Length > 0 ? SuggestedFix.Value(instead) : null,
                    Arguments(rule, apt.Name, distribution, instead));
            }
        }
    }

    private static (Rule Rule, string Instead)? ProblemOf(string name, Distribution distribution) =>
        AptPackages.IsOfOthers(name) ? (Rules.AptPackageOfOtherSource, "")
        : AptPackages.InsteadOf(name, distribution) is { } instead ? (Rules.AptPackageNotInRelease, instead)
        : null;

    private static EquatableArray<string> Arguments(Rule rule, string name, Distribution distribution, string instead) =>
        rule == Rules.AptPackageOfOtherSource ? [name] :
        [
            name,
            distribution.Id + " " + distribution.Release,
            instead.Length > 0 ? "write \"" + instead + "\""
                : name == "awscli" ? "write Pip(\"awscli\"), or download the AWS CLI 2"
                : "leave it out",
        ];

    private static bool NamesSource(string code) =>
        Array.Exists(Sources, source => code.IndexOf(source, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a step adds a source of packages, or a package from elsewhere.</summary>
    public static bool HasOwnSource(CheckedStage stage) => stage.Built.Steps.Any(step => step is AptSourceStep or DebInstallStep)
        || NamesSource(stage.Code)
        || stage.Built.Steps.Any(step =>
            step is WriteFileStep file && file.Path.ToString().StartsWith("/etc/apt/", StringComparison.Ordinal))
        || stage.Built.Steps.Any(step => step is CopyStep copy && copy.Destination.StartsWith("/etc/apt/", StringComparison.Ordinal));
}
