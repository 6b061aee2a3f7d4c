using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Locks;
using EnvAsCode.Emit.Locking;
using EnvAsCode.Locks.Advisories;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC6008 and EAC6024: what a policy asks of a project's lock, and of what is known of its packages.</summary>
internal static class LockPolicyChecks
{
    /// <summary>Checks an environment.</summary>
    public static void Check(CheckContext context, PolicyReport report)
    {
        EnvironmentPolicy policy = report.Policy;
        if (context.Files is not { Lock: not { IsBeingMade: true } } files)
        {
            return;
        }

        if (policy.RequiresLock)
        {
            CheckLock(context.LockPlan, files.Lock, report);
        }

        if (policy.DeniedVulnerabilities != VulnerabilitySeverity.None)
        {
            int least = (int)policy.DeniedVulnerabilities - 1;
            foreach (VulnerablePackage package in context.Vulnerable.Where(each => each.Rank >= least))
            {
                VulnerablePackage denied = package with
                {
                    Advisories = [.. package.Advisories.Where(each => Advisory.RankOf(each.Severity) >= least)],
                };
                report.Breach(Rules.VulnerabilityNotAllowed, package.Place, package.Name, denied.Words, package.Advice);
            }
        }
    }

    // What cannot be locked is not: the policy asks for the lock of all that is installed.
    private static void CheckLock(LockPlan plan, ProjectLock? projectLock, PolicyReport report)
    {
        foreach ((string target, string? why) in plan.Parts
            .Where(part => projectLock?.File?.Find(part.Key) is not { } locked || locked.Inputs.CompareTo(part.Inputs).Count > 0)
            .Select(static part => (part.Key.Target, (string?)null))
            .Concat(plan.Unlocked.Select(static each => (each.Key.Target, (string?)each.Reason))))
        {
            string name = report.Environment.Name + " (" + target + (why is null ? "" : ": " + why) + ")";
            report.Breach(
                new Finding(Rules.NotLocked, nameof(EnvironmentSpec.Name), [name, "policy '" + report.Policy.Name + "'"]),
                report.Environment.Name);
        }
    }
}
