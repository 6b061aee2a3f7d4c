using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>
/// Joins facts that say nearly the same of several candidates into one that says less: forty versions that each ask for a little newer
/// version ask for at least the oldest of these. It is kept where less is enough for the conflict.
/// </summary>
internal sealed class FactMerger(INamedWorld world, Func<IReadOnlyList<WorldRule>, Incompatibility?> prove)
{
    // Two that differ are told apart: that is no longer, and says more.
    private const int FewestToJoin = 3;

    public List<WorldRule> Merge(List<WorldRule> facts)
    {
        List<WorldRule> current = facts;
        foreach (string key in facts.Select(rule => KeyOf(rule.Fact))
            .Where(key => key.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray())
        {
            List<WorldRule> similar = [.. current.Where(rule => KeyOf(rule.Fact) == key)];
            if (similar.Count > 1)
            {
                List<WorldRule> merged =
                    [.. current.Select(rule => rule == similar[0] ? this.Join(similar) : rule).Where(rule => !similar.Contains(rule))];
                current = similar.Count < FewestToJoin || prove(merged) is null ? this.JoinEqual(current, similar) : merged;
            }
        }

        return current;
    }

    // Facts about one package that ask for the same.
    private static string KeyOf(Fact fact) => fact switch
    {
        DependencyFact dependency => $"depends {dependency.Package} {dependency.Extra} {dependency.Target}",
        ConstrainsFact constrains => $"constrains {constrains.Package} {constrains.Target}",
        UnavailableFact unavailable => $"unavailable {unavailable.Package} {unavailable.Reason.Kind}",
        _ => "",
    };

    // Where joining all says too little: those that say the very same.
    private List<WorldRule> JoinEqual(List<WorldRule> facts, List<WorldRule> similar)
    {
        List<WorldRule> result = facts;
        foreach (IGrouping<string, WorldRule> group in similar.GroupBy(rule => MeaningOf(rule.Fact), StringComparer.Ordinal))
        {
            List<WorldRule> equal = [.. group];
            if (equal.Count > 1)
            {
                result = [.. result.Select(rule => rule == equal[0] ? this.Join(equal) : rule).Where(rule => !equal.Contains(rule))];
            }
        }

        return result;
    }

    private static string MeaningOf(Fact fact) => fact switch
    {
        DependencyFact dependency => string.Join(",", dependency.Allowed.Candidates()),
        ConstrainsFact constrains => string.Join(",", constrains.Allowed.Candidates()),
        UnavailableFact unavailable => unavailable.Reason.Predicate,
        _ => "",
    };

    private WorldRule Join(List<WorldRule> similar)
    {
        switch (similar[0].Fact)
        {
            case DependencyFact first:
            {
                List<DependencyFact> all = [.. similar.Select(rule => (DependencyFact)rule.Fact)];
                StateSet own = all.Select(fact => fact.Candidates).Aggregate((left, right) => left.Union(right));
                StateSet allowed = all.Select(fact => fact.Allowed).Aggregate((left, right) => left.Union(right));
                Spec spec = this.SpecOf(first.Target, allowed, [.. all.Select(fact => fact.Allowed)], [.. all.Select(fact => fact.Spec)]);
                List<Term> terms = [new(first.Package, own), new(first.Target, allowed.Complement(world.CountCandidates(first.Target)))];
                if (first.Extra >= 0)
                {
                    terms.Add(new Term(first.Extra, StateSet.AllCandidates(1)));
                }

                return new WorldRule(first with { Candidates = own, Allowed = allowed, Spec = spec }, [.. terms]);
            }

            case ConstrainsFact first:
            {
                List<ConstrainsFact> all = [.. similar.Select(rule => (ConstrainsFact)rule.Fact)];
                StateSet own = all.Select(fact => fact.Candidates).Aggregate((left, right) => left.Union(right));
                StateSet allowed = all.Select(fact => fact.Allowed).Aggregate((left, right) => left.Union(right));
                Spec spec = this.SpecOf(first.Target, allowed, [.. all.Select(fact => fact.Allowed)], [.. all.Select(fact => fact.Spec)]);
                StateSet excluded = StateSet.AllCandidates(world.CountCandidates(first.Target)).Except(allowed);
                return new WorldRule(
                    first with { Candidates = own, Allowed = allowed, Spec = spec },
                    new Term(first.Package, own),
                    new Term(first.Target, excluded));
            }

            default:
            {
                List<UnavailableFact> all = [.. similar.Select(rule => (UnavailableFact)rule.Fact)];
                StateSet own = all.Select(fact => fact.Candidates).Aggregate((left, right) => left.Union(right));
                return new WorldRule(
                    all[0] with { Candidates = own, Reason = Join([.. all.Select(fact => fact.Reason)]) }, new Term(all[0].Package, own));
            }
        }
    }

    private static UnavailableReason Join(List<UnavailableReason> reasons)
    {
        List<UnavailableReason> different =
            [.. reasons.GroupBy(reason => reason.Predicate, StringComparer.Ordinal).Select(group => group.First())];
        if (different.Count == 1)
        {
            return different[0];
        }

        // Those that differ in a detail are one statement with several details.
        UnavailableReason first = different[0];
        string rest = different.Count > 2 ? " or the like" : "";
        if (first.Detail is string detail && different.TrueForAll(reason => reason.Detail is not null))
        {
            string details = string.Join(" or ", different.Take(2).Select(reason => reason.Detail)) + rest;
            return first with
            {
                Predicate = first.Predicate.Replace(detail, details),
                PluralPredicate = first.PluralPredicate.Replace(detail, details),
            };
        }

        return first with
        {
            Predicate = string.Join(" or ", different.Take(2).Select(reason => reason.Predicate)) + rest,
            PluralPredicate = string.Join(" or ", different.Take(2).Select(reason => reason.PluralPredicate)) + rest,
        };
    }

    private Spec SpecOf(int target, StateSet allowed, List<StateSet> sets, List<Spec> specs)
    {
        int widest = sets.IndexOf(allowed);
        if (widest >= 0 && !allowed.IsEmpty)
        {
            return specs[widest];
        }

        string[] texts = [.. specs.Select(spec => spec.Text).Distinct(StringComparer.Ordinal)];
        if (texts.Length == 1)
        {
            return specs[0];
        }

        return !allowed.IsEmpty && texts.Length > 2
            ? new Spec(new SetDescriber(world).DescribeAllowed(target, allowed), false, world.Join(specs))
            : new Spec(
                texts.Length <= 3 ? string.Join(" or ", texts) : $"{texts[0]}, {texts[1]} or one of {texts.Length - 2} other ranges",
                false,
                world.Join(specs));
    }
}
