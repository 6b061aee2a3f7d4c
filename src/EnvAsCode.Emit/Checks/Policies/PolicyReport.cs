using System;
using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>Reports what breaks one policy, unless the environment overrides it.</summary>
/// <param name="used">The overrides that were used so far, by their position.</param>
/// <param name="findings">Where to report.</param>
internal sealed class PolicyReport(EnvironmentPolicy policy, EnvironmentSpec environment, HashSet<int> used, FindingCollector findings)
{
    /// <summary>The policy.</summary>
    public EnvironmentPolicy Policy => policy;

    /// <summary>The environment.</summary>
    public EnvironmentSpec Environment => environment;

    /// <summary>Reports a breach. The rule's message begins with the policy's name and the subject.</summary>
    /// <param name="path">The place in the model.</param>
    /// <param name="subject">What breaks the policy: a package, a channel, an image; an override speaks of it by this name.</param>
    /// <param name="arguments">The further arguments of the rule's message.</param>
    public void Breach(Rule rule, string path, string subject, params string[] arguments) =>
        this.Breach(new Finding(rule, path, [policy.Name, subject, .. arguments]), subject);

    /// <summary>Reports a breach that is complete, as one with a fix.</summary>
    /// <param name="subject">What breaks the policy.</param>
    public void Breach(Finding finding, string subject)
    {
        bool isOverridden = false;
        for (int i = 0; i < environment.PolicyOverrides.Count; i++)
        {
            PolicyOverride @override = environment.PolicyOverrides[i];
            if (@override.Policy == policy.Name && IsSame(@override.Subject, subject))
            {
                _ = used.Add(i);
                isOverridden |= policy.AllowsOverrides && @override.Reason.Trim().Length > 0;
            }
        }

        if (!isOverridden)
        {
            findings.Report(finding);
        }
    }

    // Packages are compared as Python names are; everything else has no spelling but its own.
    private static bool IsSame(string subject, string other) =>
        string.Equals(subject, other, StringComparison.OrdinalIgnoreCase)
        || (PackageName.IsValid(subject) && PackageName.IsValid(other) && PackageName.Normalize(subject) == PackageName.Normalize(other));
}
