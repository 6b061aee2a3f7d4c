using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2015, EAC2018 and EAC2019: names that are valid, and likely not what is meant.</summary>
internal static class PackageNameChecks
{
    /// <summary>Checks a package's name.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(PinnedPackage pin, FindingCollector findings)
    {
        string name = pin.Package.Name;
        if (pin.IsConda ? NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: false) >= 0 : !PackageName.IsValid(name))
        {
            return;
        }

        string path = pin.Report.Path(nameof(Package.Name));
        if ((pin.IsConda ? MistakenNames.OfConda(name, out string? right) : MistakenNames.OfPip(pin.Key, out right)) is { } mistake)
        {
            findings.ReportFixable(
                Rules.MistakenName, path, null, right is null ? null : SuggestedFix.Value(right), name, pin.Manager, mistake);
        }
        else if (KnownPackages.Instance.Resembled(pin.IsConda ? PackageName.Normalize(name) : pin.Key) is { } likely)
        {
            findings.ReportFixable(Rules.NameLikeKnownPackage, path, null, SuggestedFix.Value(likely), name, likely);
        }

        if (!pin.IsConda && name != pin.Key)
        {
            findings.ReportFixable(Rules.NonNormalName, path, null, SuggestedFix.Value(pin.Key), name, pin.Key);
        }
    }
}
