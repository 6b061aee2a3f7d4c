using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2011, EAC2020 to EAC2026 and EAC2034: how a version is pinned.</summary>
internal sealed class PinStyleChecks : PinCheck
{
    // Above any version that exists, and without an epoch.
    private static readonly Pep440Version Far = Pep440Version.Parse("999999999");
    private static readonly CondaVersion CondaFar = CondaVersion.Parse("999999999");

    /// <inheritdoc/>
    protected override void Check(PinnedPackage pin, PinContext context, FindingCollector findings)
    {
        PinForm? form = PinForms.Of(pin);
        if (form is null)
        {
            return;
        }

        if (pin.Specifiers?.IsUnsatisfiable() ?? pin.Spec!.IsUnsatisfiable())
        {
            findings.Report(Rules.UnsatisfiableVersion, pin.VersionPath, pin.Package.Name, pin.Asked);
            return;
        }

        if (pin.Specifiers is not null)
        {
            CheckClauses(pin, pin.Specifiers, context, findings);
        }
        else
        {
            CondaSpecChecks.Check(pin, pin.Spec!, findings);
        }

        CheckForm(pin, form.Value, findings);
    }

    /// <summary>Whether a package has no newest version that it may be installed in.</summary>
    public static bool IsOpen(PinnedPackage pin) => pin.Specifiers?.Ranges.Contains(Far) ?? pin.Spec!.Matches(CondaFar);

    private static void CheckForm(PinnedPackage pin, PinForm form, FindingCollector findings)
    {
        switch (form)
        {
            case PinForm.Any:
                findings.Report(Rules.UnpinnedPackage, pin.VersionPath, pin.Package.Name, pin.Manager);
                break;
            case PinForm.Open:
                findings.ReportFixable(Rules.OpenEndedVersion, pin.VersionPath, null, ExactFix(pin), pin.Asked, pin.Package.Name);
                break;
            case PinForm.Compatible or PinForm.Range:
                findings.ReportFixable(Rules.VersionRange, pin.VersionPath, null, ExactFix(pin), pin.Asked, pin.Package.Name);
                break;
        }
    }

    // The one version that the text names and allows; which versions there are beside it no check can know.
    private static SuggestedFix? ExactFix(PinnedPackage pin)
    {
        if (pin.Specifiers
            is { Specifiers: [{ Operator: VersionOperator.GreaterOrEqual or VersionOperator.Compatible, VersionText: { } version }] })
        {
            return SuggestedFix.Value(version);
        }

        return pin.Spec
            is { Clauses: [{ Operator: CondaVersionOperator.GreaterOrEqual or CondaVersionOperator.Compatible, Version: { } asked }] }
            ? SuggestedFix.Value(asked.ToString())
            : null;
    }

    private static void CheckClauses(PinnedPackage pin, VersionSpecifierSet specifiers, PinContext context, FindingCollector findings)
    {
        VersionSpecifier? arbitrary = specifiers.Specifiers.FirstOrDefault(clause => clause.Operator == VersionOperator.Arbitrary);
        VersionSpecifier? local = specifiers.Specifiers.FirstOrDefault(clause => clause.Version?.Local is not null);
        if (arbitrary is not null)
        {
            SuggestedFix? fix = specifiers.Specifiers.Count == 1 ? SuggestedFix.Value(arbitrary.VersionText) : null;
            findings.ReportFixable(Rules.ArbitraryEquality, pin.VersionPath, null, fix, pin.Package.Name, arbitrary.VersionText);
        }
        else if (local is not null && !context.HasOwnIndex)
        {
            findings.Report(Rules.LocalVersion, pin.VersionPath, local.VersionText, pin.Package.Name, local.Version!.Public.ToString());
        }
        else if (specifiers.NamesPreRelease)
        {
            findings.Report(Rules.PreReleaseVersion, pin.VersionPath, pin.Asked, pin.Package.Name);
        }

        foreach (VersionSpecifier clause in specifiers.Specifiers)
        {
            CheckNormal(clause, pin, findings);
        }
    }

    private static void CheckNormal(VersionSpecifier clause, PinnedPackage pin, FindingCollector findings)
    {
        if (clause.Operator == VersionOperator.Arbitrary || clause.Version is null)
        {
            return;
        }

        string written = clause.VersionText.EndsWith(".*", System.StringComparison.Ordinal)
            ? clause.VersionText.Substring(0, clause.VersionText.Length - 2)
            : clause.VersionText;
        string normal = clause.Version.ToString();
        int at = pin.Version!.IndexOf(written, System.StringComparison.Ordinal);
        if (written != normal && at >= 0)
        {
            findings.ReportFixable(
                Rules.NonNormalVersion,
                pin.VersionPath,
                new TextRange(at, written.Length),
                SuggestedFix.Replace(normal),
                written,
                pin.Package.Name,
                normal);
        }
    }
}
