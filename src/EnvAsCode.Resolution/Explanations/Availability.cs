using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>
/// Decides where an explanation has to say what exists: where specs could hold together, but nothing that exists satisfies them. Elsewhere
/// it would only be in the way.
/// </summary>
internal sealed class Availability(INamedWorld world, IReadOnlyList<WorldRule> facts)
{
    public IEnumerable<Fact> FactsThatNeedIt()
    {
        HashSet<int> told = [];
        foreach (WorldRule rule in facts)
        {
            if (Asks(rule.Fact) is (int target, StateSet allowed, Spec spec) && allowed.IsEmpty && told.Add(target)
                && !world.ExcludeEachOther([spec]))
            {
                yield return rule.Fact;
            }
        }

        foreach (int target in facts.Select(rule => Asks(rule.Fact)?.Target ?? -1).Where(target => target >= 0).Distinct().ToArray())
        {
            if (!told.Contains(target) && this.FactToTellWith(target) is Fact fact)
            {
                yield return fact;
            }
        }
    }

    private static (int Target, StateSet Allowed, Spec Spec)? Asks(Fact fact) => fact switch
    {
        RootFact root => (root.Target, root.Allowed, root.Spec),
        DependencyFact dependency => (dependency.Target, dependency.Allowed, dependency.Spec),
        ConstraintFact constraint => (constraint.Target, constraint.Allowed, constraint.Spec),
        ConstrainsFact constrains => (constrains.Target, constrains.Allowed, constrains.Spec),
        _ => null,
    };

    private Fact? FactToTellWith(int target)
    {
        List<(Fact Fact, StateSet Allowed, Spec Spec)> asking = [];
        List<Fact> unavailable = [];
        StateSet left = StateSet.AllCandidates(world.CountCandidates(target));
        bool isBounded = false;
        foreach (WorldRule rule in facts)
        {
            if (Asks(rule.Fact) is (int asked, StateSet allowed, Spec spec) && asked == target)
            {
                asking.Add((rule.Fact, allowed, spec));
                left = left.Intersect(allowed);
            }
            else if (rule.Fact is UnavailableFact gone && gone.Package == target)
            {
                unavailable.Add(gone);
                left = left.Except(gone.Candidates);
            }
            else if (rule.Terms.Any(term => term.Package == target))
            {
                // What its versions ask for excludes them too; then each is told of by name.
                isBounded = true;
            }
        }

        if (world.BaseOf(target) >= 0 || !left.IsEmpty || isBounded || asking.Exists(item => item.Spec.IsExact || item.Spec.Meaning is null)
            || world.ExcludeEachOther([.. asking.Select(item => item.Spec)]))
        {
            return null;
        }

        return unavailable.Count > 0 ? unavailable[unavailable.Count - 1] : asking.Count > 1 ? asking[0].Fact : null;
    }
}
