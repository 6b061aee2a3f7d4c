using System.Collections.Generic;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Policies;

/// <summary>EAC7010, EAC7013 and EAC7017: what is to be said of the policies of a project as a whole.</summary>
internal static class PolicyDiagnostics
{
    /// <summary>The diagnostics.</summary>
    /// <param name="environment">
    /// The project's first environment, for what has no place of its own; <see langword="null"/> if it has none.
    /// </param>
    public static IEnumerable<Diagnostic> Of(ProjectPolicies policies, Location? environment)
    {
        foreach (ProjectPolicies.OptOut optOut in policies.OptOuts)
        {
            yield return optOut.IsValid
                ? Diagnostic.Create(Descriptors.Of(Rules.PolicyOptOut), optOut.Place, optOut.Policy, optOut.Reason)
                : Diagnostic.Create(Descriptors.Of(Rules.OverrideWithoutReason), optOut.Place, optOut.Policy, "this project");
        }

        foreach (ProjectPolicies.UnreadablePolicy policy in environment is null ? [] : policies.Unreadable)
        {
            yield return Diagnostic.Create(
                Descriptors.Of(Rules.UnreadablePolicy), environment, policy.Member, policy.Assembly, policy.Problem);
        }
    }
}
