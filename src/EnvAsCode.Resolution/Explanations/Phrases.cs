using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>Facts and conclusions in words.</summary>
internal sealed class Phrases
{
    private readonly INamedWorld world;
    private readonly IReadOnlyList<WorldRule> facts;
    private readonly SetDescriber sets;
    private readonly HashSet<Fact> saysWhatExists;

    public Phrases(INamedWorld world, IReadOnlyList<WorldRule> facts)
    {
        this.world = world;
        this.facts = facts;
        this.sets = new SetDescriber(world);
        this.saysWhatExists = [.. new Availability(world, facts).FactsThatNeedIt()];
    }

    /// <summary>Facts as clauses, those with one subject in one clause.</summary>
    public string Join(IReadOnlyList<Fact> parts)
    {
        List<string> clauses = [];
        foreach (Fact fact in parts)
        {
            if (this.saysWhatExists.Contains(fact))
            {
                clauses.Add(this.WhatExists(fact));
            }
        }

        List<(string Subject, List<string> Objects)> grouped = [];
        foreach (Fact fact in parts)
        {
            (string subject, string target) = this.Clause(fact);
            int known = target.Length == 0 ? -1 : grouped.FindIndex(group => group.Subject == subject);
            if (known < 0)
            {
                grouped.Add((subject, [target]));
            }
            else if (!grouped[known].Objects.Contains(target))
            {
                grouped[known].Objects.Add(target);
            }
        }

        clauses.AddRange(grouped.Select(group => group.Subject + List(group.Objects)));
        return List(clauses);
    }

    /// <summary>What an incompatibility says.</summary>
    public string Conclusion(Incompatibility step)
    {
        List<Term> positive = [.. step.Terms.Where(term => !term.States.IncludesAbsent)];
        List<Term> negative = [.. step.Terms.Where(term => term.States.IncludesAbsent)];
        List<(string Text, bool IsPlural)> subjects = this.SubjectsOf(positive);
        string[] asked = [.. negative.Select(this.Asked).Distinct(StringComparer.Ordinal)];
        if (subjects.Count == 0)
        {
            return asked.Length == 0 ? "your requirements are unsatisfiable" : "you require " + string.Join(" or ", asked);
        }

        bool isPlural = subjects.Count > 1 || subjects[0].IsPlural;
        string subject = List([.. subjects.Select(item => item.Text)]);
        return asked.Length > 0 ? $"{subject} {(isPlural ? "depend" : "depends")} on {string.Join(" or ", asked)}"
            : subjects.Count > 1 ? subject + " are incompatible"
            : subject + " cannot be used";
    }

    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => items[0] + " and " + items[1],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[items.Count - 1],
    };

    // The beginning of a clause, and what it is about; clauses with one beginning are joined.
    private (string Subject, string Target) Clause(Fact fact)
    {
        switch (fact)
        {
            case RootFact root:
                return ("you require ", root.Spec.Text);
            case ConstraintFact constraint:
                return ("your constraints allow only ", constraint.Spec.Text);
            case InstalledFact installed:
                return ($"{installed.Owner} has ", $"{this.world.NameOf(installed.Package)}=={installed.Version}");
            case PlatformFact platform:
                return ("the platform has ", $"{this.world.NameOf(platform.Package)} {platform.Version}");
            case DependencyFact dependency:
            {
                string name = dependency.Extra >= 0 ? this.world.NameOf(dependency.Extra) : this.world.NameOf(dependency.Package);
                (string subject, bool isPlural) = this.Subject(dependency.Package, dependency.Candidates, name);
                return ($"{subject} {(isPlural ? "depend" : "depends")} on ", dependency.Spec.Text);
            }

            case ConstrainsFact constrains:
            {
                (string subject, bool isPlural) = this.Subject(
                    constrains.Package, constrains.Candidates, this.world.NameOf(constrains.Package));
                return ($"{subject} {(isPlural ? "allow" : "allows")} only ", constrains.Spec.Text);
            }

            case UnavailableFact unavailable:
            {
                (string subject, bool isPlural) = this.sets.DescribeNamed(unavailable.Package, unavailable.Candidates);
                return ($"{subject} {(isPlural ? unavailable.Reason.PluralPredicate : unavailable.Reason.Predicate)}", "");
            }

            default:
                throw new InvalidOperationException("No words for " + fact.GetType().Name);
        }
    }

    private string WhatExists(Fact fact)
    {
        (int package, Spec spec) = fact switch
        {
            RootFact root => (root.Target, root.Spec),
            ConstraintFact constraint => (constraint.Target, constraint.Spec),
            DependencyFact dependency => (dependency.Target, dependency.Spec),
            ConstrainsFact constrains => (constrains.Target, constrains.Spec),
            UnavailableFact unavailable => (unavailable.Package, new Spec("", false, null)),
            _ => throw new InvalidOperationException("Nothing exists for " + fact.GetType().Name),
        };
        if (this.world.CountCandidates(package) == 0)
        {
            return $"{this.world.NameOf(package)} {this.world.DescribeMissing(package)}";
        }

        return spec.IsExact
            ? "there is no version of " + spec.Text
            : $"only {this.sets.DescribeExisting(package, spec)} is available";
    }

    // An extra and the versions of its project are one subject.
    private List<(string Text, bool IsPlural)> SubjectsOf(List<Term> positive)
    {
        List<(string Text, bool IsPlural)> subjects = [];
        foreach (Term term in positive)
        {
            List<Term> extras = [.. positive.Where(other => this.world.BaseOf(other.Package) == term.Package)];
            int project = this.world.BaseOf(term.Package);
            if (project >= 0)
            {
                int place = positive.FindIndex(other => other.Package == project);
                subjects.Add(place >= 0
                    ? this.sets.Describe(project, positive[place].States, this.world.NameOf(term.Package))
                    : (this.world.NameOf(term.Package), false));
            }
            else if (extras.Count == 0)
            {
                subjects.Add(this.Subject(term.Package, term.States, this.world.NameOf(term.Package)));
            }
        }

        return subjects;
    }

    // Candidates among which are all that the environment allows are told in its own words.
    private (string Text, bool IsPlural) Subject(int package, StateSet states, string name)
    {
        (string Text, bool IsPlural) described = this.sets.Describe(package, states, name);
        if (described.Text.StartsWith("all ", StringComparison.Ordinal))
        {
            return described;
        }

        foreach (WorldRule rule in this.facts)
        {
            if (rule.Fact is RootFact root && root.Target == package && !root.Allowed.IsEmpty && root.Allowed.IsSubsetOf(states)
                && name == this.world.NameOf(package))
            {
                return (root.Spec.Text, false);
            }
        }

        return described;
    }

    private string Asked(Term term)
    {
        StateSet allowed = term.States.Complement(this.world.CountCandidates(term.Package));
        foreach (WorldRule rule in this.facts)
        {
            (int target, StateSet states, Spec? spec) = rule.Fact switch
            {
                RootFact root => (root.Target, root.Allowed, root.Spec),
                DependencyFact dependency => (dependency.Target, dependency.Allowed, dependency.Spec),
                _ => (-1, default, null),
            };
            if (target == term.Package && states == allowed && spec is not null)
            {
                return spec.Text;
            }
        }

        return this.sets.DescribeAllowed(term.Package, allowed);
    }
}
