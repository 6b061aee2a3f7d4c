using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Licenses;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7014: a policy that could not be held to as it is written.</summary>
public static class PolicyDeclarationChecks
{
    /// <summary>Checks a policy itself.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>What is wrong, always in the same order; paths begin at the policy.</returns>
    public static EquatableArray<Finding> Check(EnvironmentPolicy policy)
    {
        FindingCollector findings = new();
        if (policy.Name.Trim().Length == 0)
        {
            findings.Report(
                Rules.InvalidPolicy,
                nameof(policy.Name),
                policy.Name,
                policy.Name,
                "a policy has a name, by which diagnostics and overrides speak of it");
        }

        CheckPackages(policy, policy.AllowedPackages, nameof(policy.AllowedPackages), findings);
        CheckPackages(policy, policy.DeniedPackages, nameof(policy.DeniedPackages), findings);
        CheckPackages(policy, policy.RequiredPackages, nameof(policy.RequiredPackages), findings);
        CheckLicenses(policy, policy.AllowedLicenses, nameof(policy.AllowedLicenses), findings);
        CheckLicenses(policy, policy.DeniedLicenses, nameof(policy.DeniedLicenses), findings);
        for (int i = 0; i < policy.Licenses.Count; i++)
        {
            string path = ModelPath.Item(nameof(policy.Licenses), i) + "." + nameof(PackageLicense.Expression);
            CheckLicense(policy, policy.Licenses[i].Expression, path, findings);
        }

        if (policy.MaximumImageMebibytes < 0)
        {
            findings.Report(
                Rules.InvalidPolicy,
                nameof(policy.MaximumImageMebibytes),
                policy.Name,
                "the limit",
                "write how many mebibytes an image may have, or 0 for no limit");
        }

        return findings.Findings;
    }

    private static void CheckPackages(EnvironmentPolicy policy, EquatableArray<PackageRule> rules, string list, FindingCollector findings)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            string path = ModelPath.Item(list, i);
            if (!PackageName.IsValid(rules[i].Name.Replace("*", "x")))
            {
                findings.Report(
                    Rules.InvalidPolicy, path + "." + nameof(PackageRule.Name), policy.Name, rules[i].Name,
                    "write a package's name, with '*' for any text; the version is an argument of its own");
            }

            if (rules[i].Version is { } version && !VersionSpecifierSet.TryParsePin(version, out _, out ParseError? error))
            {
                findings.Report(
                    Rules.InvalidPolicy, path + "." + nameof(PackageRule.Version), policy.Name, version,
                    error.Message + "; " + (error.Suggestion is null ? PackageChecks.VersionAdvice : "write \"" + error.Suggestion + "\""));
            }
        }
    }

    private static void CheckLicenses(EnvironmentPolicy policy, EquatableArray<string> licences, string list, FindingCollector findings)
    {
        for (int i = 0; i < licences.Count; i++)
        {
            CheckLicense(policy, licences[i], ModelPath.Item(list, i), findings);
        }
    }

    private static void CheckLicense(EnvironmentPolicy policy, string expression, string path, FindingCollector findings)
    {
        if (!LicenseExpression.TryParse(expression, out _, out ParseError? error))
        {
            findings.Report(
                Rules.InvalidPolicy, path, policy.Name, expression, error.Message + "; write an SPDX identifier, as \"Apache-2.0\"");
        }
    }
}
