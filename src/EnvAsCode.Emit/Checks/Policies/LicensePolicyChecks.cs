using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Packaging.Licenses;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7008: packages whose licence a policy does not allow.</summary>
internal static class LicensePolicyChecks
{
    /// <summary>Checks the licences of an environment's packages, as far as they are known.</summary>
    public static void Check(List<PinnedPackage> pins, LockedLicenses locked, PolicyReport report)
    {
        EnvironmentPolicy policy = report.Policy;
        if (policy.AllowedLicenses.IsEmpty && policy.DeniedLicenses.IsEmpty)
        {
            return;
        }

        foreach (PinnedPackage pin in pins)
        {
            string? expression = LicenseOf(pin, locked, policy);
            if (expression is null && policy.RequiresKnownLicenses)
            {
                report.Breach(
                    Rules.LicenseNotAllowed,
                    pin.Report.Path(nameof(Package.Name)),
                    pin.Package.Name,
                    "an unknown licence",
                    "declare it in the policy's Licenses");
            }
            else if (expression is not null
                && LicenseExpression.TryParse(expression, out LicenseExpression? licence)
                && !licence.IsAllowed(term => IsAllowed(term, policy)))
            {
                report.Breach(
                    Rules.LicenseNotAllowed,
                    pin.Report.Path(nameof(Package.Name)),
                    pin.Package.Name,
                    "the licence " + expression,
                    "choose another package");
            }
        }
    }

    private static string? LicenseOf(PinnedPackage pin, LockedLicenses locked, EnvironmentPolicy policy)
    {
        foreach (PackageLicense licence in policy.Licenses.AsSpan())
        {
            string name = PackageName.Normalize(licence.Name);
            if (Wildcard.Matches(name, pin.Project) || Wildcard.Matches(name, PackageName.Normalize(pin.Key)))
            {
                return licence.Expression;
            }
        }

        return locked.Find(pin.IsConda, pin.Key) ?? KnownLicenses.Of(pin.Project);
    }

    private static bool IsAllowed(LicenseTerm term, EnvironmentPolicy policy) =>
        (policy.AllowedLicenses.IsEmpty || policy.AllowedLicenses.Any(allowed => IsSame(allowed, term)))
        && !policy.DeniedLicenses.Any(denied => IsSame(denied, term));

    private static bool IsSame(string identifier, LicenseTerm term) =>
        string.Equals(identifier, term.ToString(), StringComparison.OrdinalIgnoreCase)
        || string.Equals(identifier, term.Identifier, StringComparison.OrdinalIgnoreCase);
}
