using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Contract;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.State.Facts;

namespace EnvAsCode.Emit.Checks.Bases;

/// <summary>EAC3071: packages of yum and dnf beside which the base has a smaller one that excludes them.</summary>
internal sealed class ConflictingPackageCheck : StageCheck
{
    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        if (IsSwapped(StepTexts.Of(stage.Built.Steps)))
        {
            return;
        }

        BaseFacts facts = BaseFacts.Of(stage.Built.From);
        if (stage.IsLast)
        {
            Check(stage.Image.Spec.Packages, nameof(EnvironmentSpec.Packages), facts, findings);
        }

        for (int i = 0; i < stage.Built.Steps.Count; i++)
        {
            if (stage.Built.Steps[i] is InstallStep install)
            {
                string step = ModelPath.Item(stage.Path + "." + nameof(stage.Built.Steps), i);
                Check(install.Packages, step + "." + nameof(install.Packages), facts, findings);
            }
        }
    }

    /// <summary>Checks a command of an image's build.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        if (report.State is not { } state || command.Program is not ("yum" or "dnf" or "microdnf")
            || command.Words.Exists(word => word.Value == "--allowerasing") || IsSwapped(report.Context.AllCode))
        {
            return;
        }

        foreach ((string name, _, ShellWord word) in RawPackages.OfSystem(command))
        {
            if (ConflictingPackages.Held(name, state.Base) is { } minimal)
            {
                report.Report(Rules.ConflictingPackage, word.Range, null, name, state.Base.Image.Reference, minimal);
            }
        }
    }

    private static void Check(EquatableArray<Package> packages, string path, BaseFacts facts, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (packages[i] is YumPackage yum && ConflictingPackages.Held(yum.Name, facts) is { } minimal)
            {
                findings.ReportFixable(
                    Rules.ConflictingPackage,
                    ModelPath.Item(path, i) + "." + nameof(yum.Name),
                    null,
                    SuggestedFix.Value(minimal),
                    yum.Name,
                    facts.Image.Reference,
                    minimal);
            }
        }
    }

    private static bool IsSwapped(string code) => code.IndexOf(" swap ", StringComparison.Ordinal) >= 0;
}
