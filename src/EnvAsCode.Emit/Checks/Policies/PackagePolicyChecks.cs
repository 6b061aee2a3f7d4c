using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7001, EAC7002 and EAC7003: packages that a policy denies, does not allow, or requires.</summary>
internal static class PackagePolicyChecks
{
    /// <summary>Checks the packages of an environment.</summary>
    public static void Check(List<PinnedPackage> pins, PolicyReport report)
    {
        foreach (PinnedPackage pin in pins)
        {
            if (pin.IsReadable)
            {
                CheckDenied(pin, report);
                CheckAllowed(pin, report);
            }
        }

        foreach (PackageRule required in report.Policy.RequiredPackages.AsSpan())
        {
            CheckRequired(required, pins, report);
        }
    }

    private static void CheckDenied(PinnedPackage pin, PolicyReport report)
    {
        foreach (PackageRule denied in report.Policy.DeniedPackages.AsSpan())
        {
            if (PackageRules.SpeaksOf(denied, pin) && PackageRules.MayBe(denied, pin))
            {
                bool isName = denied.Version is null;
                report.Breach(
                    Rules.DeniedPackage, isName ? pin.Report.Path(nameof(Package.Name)) : pin.VersionPath, pin.Package.Name,
                    isName ? "" : " " + denied.Version,
                    Because(denied),
                    isName ? "leave it out" : pin.Asked + " may be one of them, write another version");
                return;
            }
        }
    }

    private static void CheckAllowed(PinnedPackage pin, PolicyReport report)
    {
        if (report.Policy.AllowedPackages.IsEmpty)
        {
            return;
        }

        PackageRule? narrower = null;
        foreach (PackageRule allowed in report.Policy.AllowedPackages.AsSpan())
        {
            if (PackageRules.SpeaksOf(allowed, pin))
            {
                if (PackageRules.IsSurely(allowed, pin))
                {
                    return;
                }

                narrower = allowed;
            }
        }

        report.Breach(
            Rules.PackageNotAllowed, narrower is null ? pin.Report.Path(nameof(Package.Name)) : pin.VersionPath, pin.Package.Name,
            narrower is null
                ? "; choose one of its packages"
                : " as " + pin.Asked + "; write a version that is " + narrower.Version + Because(narrower));
    }

    private static void CheckRequired(PackageRule required, List<PinnedPackage> pins, PolicyReport report)
    {
        if (pins.Count == 0)
        {
            return;
        }

        PinnedPackage? found = null;
        foreach (PinnedPackage pin in pins)
        {
            if (PackageRules.SpeaksOf(required, pin))
            {
                if (!pin.IsReadable || PackageRules.IsSurely(required, pin))
                {
                    return;
                }

                found = pin;
            }
        }

        string version = required.Version is null ? "" : " " + required.Version;
        string problem = found is null ? "add it" : found.Asked + " is not surely that";
        Finding finding = new(
            Rules.RequiredPackageMissing,
            found?.VersionPath ?? nameof(EnvironmentSpec.Packages),
            [report.Policy.Name, required.Name, version, Because(required), problem]);
        report.Breach(finding with { Fix = found is null ? Adding(required) : null }, required.Name);
    }

    private static SuggestedFix Adding(PackageRule required) =>
        SuggestedFix.AddPackage("Pip(\"" + required.Name + "\"" + (required.Version is null ? "" : ", \"" + required.Version + "\"") + ")");

    private static string Because(PackageRule rule) => rule.Reason is null ? "" : " (" + rule.Reason + ")";
}
