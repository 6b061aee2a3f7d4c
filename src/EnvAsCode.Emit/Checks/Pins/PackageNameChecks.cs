using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2015, EAC2018 and EAC2019: names that are valid, and likely not what is meant.</summary>
internal sealed class PackageNameChecks : PinCheck
{
    /// <inheritdoc/>
    protected override void Check(PinnedPackage pin, PinContext context, FindingCollector findings)
    {
        string name = pin.Package.Name;
        if (pin.IsConda ? NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: false) >= 0 : !PackageName.IsValid(name))
        {
            return;
        }

        string path = pin.Report.Path(nameof(Package.Name));
        string? right;
        if ((pin.IsConda ? OfConda(pin, context, out right) : MistakenNames.OfPip(pin.Key, out right)) is { } mistake)
        {
            findings.ReportFixable(
                Rules.MistakenName, path, null, right is null ? null : SuggestedFix.Value(right), name, pin.Manager, mistake);
        }
        else if ((pin.IsConda ? KnownPackages.CondaForge.Resembled(name) : KnownPackages.Pip.Resembled(pin.Key)) is { } likely)
        {
            findings.ReportFixable(Rules.NameLikeKnownPackage, path, null, SuggestedFix.Value(likely), name, likely);
        }

        if (!pin.IsConda && name != pin.Key)
        {
            findings.ReportFixable(Rules.NonNormalName, path, null, SuggestedFix.Value(pin.Key), name, pin.Key);
        }
    }

    // What conda-forge calls a project is known; what a channel of a company does is not.
    private static string? OfConda(PinnedPackage pin, PinContext context, out string? right)
    {
        string name = pin.Package.Name;
        string? mistake = MistakenNames.OfConda(name, out right);
        if (mistake is null && context.IsFromPublicChannels && ((CondaPackage)pin.Package).Channel is null or { Name: "conda-forge" })
        {
            right = CondaForge.NameOf(name);
            mistake = right is null ? null : MistakenNames.PipNameOf(right);
        }

        return mistake;
    }
}
