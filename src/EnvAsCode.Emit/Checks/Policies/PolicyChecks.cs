using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7001 to EAC7012 and EAC7015: environments against the policies that hold for them.</summary>
public static class PolicyChecks
{
    /// <summary>Checks an environment against policies.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="policies">The policies; without any, overrides are without a use.</param>
    /// <returns>What is wrong, always in the same order.</returns>
    public static EquatableArray<Finding> Check(EnvironmentSpec environment, EquatableArray<EnvironmentPolicy> policies)
    {
        FindingCollector findings = new();
        HashSet<int> used = [];
        if (!policies.IsEmpty)
        {
            List<PinnedPackage> pins = ReadPins(environment, findings);
            foreach (EnvironmentPolicy policy in policies.AsSpan())
            {
                PolicyReport report = new(policy, environment, used, findings);
                PackagePolicyChecks.Check(pins, report);
                PinPolicyChecks.Check(pins, report);
                LicensePolicyChecks.Check(pins, report);
                SourcePolicyChecks.Check(report);
                StrategyPolicyChecks.Check(report);
            }
        }

        PolicyOverrideChecks.Check(environment, policies, used, findings);
        return findings.Findings;
    }

    private static List<PinnedPackage> ReadPins(EnvironmentSpec environment, FindingCollector findings)
    {
        List<PinnedPackage> pins = [];
        Add(environment.Packages, "");
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            Add(environment.CondaEnvironments[i].Packages, ModelPath.Item(nameof(environment.CondaEnvironments), i));
        }

        foreach ((InstallStep step, string path) in InstallSteps.Of(environment))
        {
            Add(step.Packages, path);
        }

        return pins;

        void Add(EquatableArray<Package> packages, string owner)
        {
            for (int i = 0; i < packages.Count; i++)
            {
                if (PinnedPackage.Read(packages[i], new PackageReport(owner, i, findings)) is { } pin)
                {
                    pins.Add(pin);
                }
            }
        }
    }
}
