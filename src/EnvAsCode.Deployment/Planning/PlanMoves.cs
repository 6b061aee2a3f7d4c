using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Deployment.Planning;

/// <summary>Compares a plan that was looked at with what would be done now.</summary>
internal static class PlanMoves
{
    /// <summary>What moved between the two, each in a few words; nothing if the second does what the first says.</summary>
    /// <param name="saved">What was looked at.</param>
    /// <param name="now">What would be done.</param>
    public static IEnumerable<string> Find(PlanDocument saved, PlanDocument now) =>
    [
        .. Environments(saved, now),
        .. saved.Steps.Where(step => Same(now, step) is null).Select(static step => "no longer: " + Words(step)),
        .. now.Steps.Where(step => Same(saved, step) is null).Select(static step => "now also: " + Words(step)),
        .. now.Steps.SelectMany(step => Same(saved, step) is { } before ? Changes(before, step) : []),
    ];

    private static IEnumerable<string> Environments(PlanDocument saved, PlanDocument now)
    {
        Dictionary<string, string> before = saved.Environments.ToDictionary(static one => one.Name, static one => one.ManifestSha256);
        foreach (DocumentedEnvironment environment in now.Environments)
        {
            if (!before.Remove(environment.Name, out string? hash))
            {
                yield return $"the environment '{environment.Name}' came to the deployment";
            }
            else if (hash != environment.ManifestSha256)
            {
                yield return $"the environment '{environment.Name}' was built to other files";
            }
        }

        foreach (string gone in before.Keys)
        {
            yield return $"the environment '{gone}' is no longer of the deployment";
        }
    }

    private static IEnumerable<string> Changes(DocumentedStep before, DocumentedStep now)
    {
        if (before.Reason != now.Reason)
        {
            yield return $"{Words(now)}, now since {now.Reason}";
        }

        foreach (MemberChange change in now.Changes.Where(change => !before.Changes.Contains(change)))
        {
            MemberChange? planned = before.Changes.FirstOrDefault(other => other.Member == change.Member);
            yield return $"{change.Member} of {now.Resource} is {change.From ?? "not set"}"
                + (planned is null ? "" : $" and becomes {change.To ?? "removed"}; it was {planned.From ?? "not set"} and was to become "
                    + (planned.To ?? "removed"));
        }

        foreach (MemberChange gone in before.Changes.Where(change => now.Changes.All(other => other.Member != change.Member)))
        {
            yield return $"{gone.Member} of {now.Resource} is no longer changed";
        }
    }

    private static DocumentedStep? Same(PlanDocument plan, DocumentedStep step) => plan.Steps.FirstOrDefault(other =>
        other.Kind == step.Kind && other.Action == step.Action && other.Resource == step.Resource && other.Environment == step.Environment);

    private static string Words(DocumentedStep step) => $"{step.Action.ToString().ToLowerInvariant()} {step.Resource}";
}
