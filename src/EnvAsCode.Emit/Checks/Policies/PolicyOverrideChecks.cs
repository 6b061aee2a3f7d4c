using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7010, EAC7011 and EAC7012: overrides without a reason, without a use, or without leave.</summary>
internal static class PolicyOverrideChecks
{
    /// <summary>Checks the overrides of an environment.</summary>
    /// <param name="policies">The policies that hold for it.</param>
    /// <param name="used">The overrides that something was overridden by.</param>
    /// <param name="findings">Where to report.</param>
    public static void Check(
        EnvironmentSpec environment, EquatableArray<EnvironmentPolicy> policies, HashSet<int> used, FindingCollector findings)
    {
        for (int i = 0; i < environment.PolicyOverrides.Count; i++)
        {
            PolicyOverride @override = environment.PolicyOverrides[i];
            string path = ModelPath.Item(nameof(environment.PolicyOverrides), i);
            EnvironmentPolicy? policy = policies.FirstOrDefault(candidate => candidate.Name == @override.Policy);
            if (@override.Reason.Trim().Length == 0)
            {
                findings.Report(Rules.OverrideWithoutReason, path + "." + nameof(@override.Reason), @override.Policy, @override.Subject);
            }
            else if (!used.Contains(i))
            {
                findings.Report(
                    Rules.UnusedOverride,
                    path,
                    @override.Policy,
                    @override.Subject,
                    policy is null ? "no policy of that name holds here" : "nothing of that name breaks the policy");
            }
            else if (policy is { AllowsOverrides: false })
            {
                findings.Report(Rules.OverrideNotAllowed, path, @override.Policy, @override.Subject);
            }
        }
    }
}
