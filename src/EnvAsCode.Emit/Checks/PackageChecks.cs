using System;
using EnvAsCode.Emit.PackageKinds;

namespace EnvAsCode.Emit.Checks;

/// <summary>
/// EAC2001, EAC2002, EAC2003, EAC2008, EAC2009, EAC2050 and EAC2051: packages that cannot be written as the text that they are, each as its
/// kind has it, or that are declared where their manager installs nothing.
/// </summary>
internal sealed class PackageChecks : ICheck
{
    /// <summary>What to write for a version of a conda or pip package.</summary>
    public const string VersionAdvice =
        "write an exact version (\"1.26.4\"), a prefix (\"1.26.*\") or a range (\">=1.26,<2\"), or leave it out";

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        Check(context.Spec.Packages, "", context.Findings);
        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            string owner = ModelPath.Item(nameof(context.Spec.CondaEnvironments), i);
            Check(context.Spec.CondaEnvironments[i].Packages, owner, context.Findings);
        }
    }

    /// <summary>Checks a list of packages.</summary>
    /// <param name="owner">The path of what has the list; empty for the environment itself.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(EquatableArray<Package> packages, string owner, FindingCollector findings)
    {
        bool isCondaEnvironment = owner.StartsWith(nameof(EnvironmentSpec.CondaEnvironments), StringComparison.Ordinal);
        for (int i = 0; i < packages.Count; i++)
        {
            PackageReport report = new(owner, i, findings);
            PackageKind kind = PackageKinds.PackageKinds.Of(packages[i]);
            if (isCondaEnvironment && kind.RefusalInCondaEnvironment is { } rule)
            {
                findings.Report(rule, report.Path(), packages[i].Name);
            }

            kind.Check(packages[i], report);
            for (int k = 0; k < packages[i].ProvidesKernel.Count; k++)
            {
                KernelNameChecks.CheckName(
                    packages[i].ProvidesKernel[k], ModelPath.Item(report.Path() + "." + nameof(Package.ProvidesKernel), k), findings);
            }
        }
    }

    /// <summary>Checks a list of pip packages.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckPipList(EquatableArray<PipPackage> packages, string list, FindingCollector findings)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            PackageKinds.PackageKinds.Of(packages[i]).Check(packages[i], new PackageReport("", i, findings, list));
        }
    }
}
