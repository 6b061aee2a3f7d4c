using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7001 to EAC7012, EAC7015, EAC6008 and EAC6024: environments against the policies that hold for them.</summary>
public static class PolicyChecks
{
    /// <summary>Checks an environment against policies.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="policies">The policies; without any, overrides are without a use.</param>
    /// <param name="files">The project's files with its lock; <see langword="null"/> if they are not known.</param>
    /// <returns>What is wrong, always in the same order.</returns>
    public static EquatableArray<Finding> Check(
        EnvironmentSpec environment, EquatableArray<EnvironmentPolicy> policies, ProjectFiles? files = null)
    {
        CheckContext context = new(environment, files, new FindingCollector());
        Check(context, policies);
        return context.Findings.Findings;
    }

    /// <summary>Checks an environment against policies.</summary>
    /// <param name="context">The environment, as all its checks see it.</param>
    /// <param name="policies">The policies; without any, overrides are without a use.</param>
    internal static void Check(CheckContext context, EquatableArray<EnvironmentPolicy> policies)
    {
        HashSet<int> used = [];
        if (!policies.IsEmpty)
        {
            List<PinnedPackage> pins = [.. context.PinLists.SelectMany(static list => list.Pins)];
            LockedLicenses licenses = LockedLicenses.Of(context.Spec, context.Files?.Lock);
            foreach (EnvironmentPolicy policy in policies.AsSpan())
            {
                PolicyReport report = new(policy, context.Spec, used, context.Findings);
                PackagePolicyChecks.Check(pins, report);
                PinPolicyChecks.Check(pins, report);
                LicensePolicyChecks.Check(pins, licenses, report);
                LockPolicyChecks.Check(context, report);
                SourcePolicyChecks.Check(report);
                StrategyPolicyChecks.Check(report);
            }
        }

        PolicyOverrideChecks.Check(context.Spec, policies, used, context.Findings);
    }
}
