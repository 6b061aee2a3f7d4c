using System;
using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <content>Conflict resolution: from an incompatibility whose terms all hold to its root cause.</content>
internal sealed partial class Solver
{
    /// <summary>Derives the root cause, and takes decisions back until it leaves something open.</summary>
    /// <returns>The proof that there is no solution, if the root cause has no terms.</returns>
    private Incompatibility? ResolveConflict(Incompatibility conflict)
    {
        this.Conflicts++;
        Incompatibility current = conflict;
        while (current.Terms.Length > 0)
        {
            (int place, int satisfier) = this.LatestSatisfier(current);
            Entry entry = this.trail[satisfier];
            Term term = current.Terms[place];
            int before = this.LevelBefore(current, place);
            Term? joined = null;
            if (entry.Cause is not null)
            {
                joined = this.JoinedTerm(term, entry.Cause);
                before = joined is Term rest ? Math.Max(before, this.trail[this.SatisfierOf(rest)].Level) : before;
            }

            if (entry.Cause is null || before < entry.Level)
            {
                this.CountConflict(current);
                this.BacktrackTo(before);
                if (!ReferenceEquals(current, conflict))
                {
                    this.Add(current);
                }
                else
                {
                    this.pending.Enqueue(current);
                }

                return null;
            }

            current = this.Derive(current, entry.Cause, entry.Package, joined);
        }

        return current;
    }

    private (int Place, int Satisfier) LatestSatisfier(Incompatibility incompatibility)
    {
        int place = -1;
        int latest = -1;
        for (int i = 0; i < incompatibility.Terms.Length; i++)
        {
            int satisfier = this.SatisfierOf(incompatibility.Terms[i]);
            if (satisfier > latest)
            {
                (place, latest) = (i, satisfier);
            }
        }

        return (place, latest);
    }

    // The last decision that the other terms depend on.
    private int LevelBefore(Incompatibility incompatibility, int place)
    {
        int before = 0;
        for (int i = 0; i < incompatibility.Terms.Length; i++)
        {
            if (i != place)
            {
                before = Math.Max(before, this.trail[this.SatisfierOf(incompatibility.Terms[i])].Level);
            }
        }

        return before;
    }

    // Either of the two is broken if the package is in a state of either; nothing is left to say if these are all states.
    private Term? JoinedTerm(Term term, Incompatibility cause)
    {
        StateSet states = term.States.Union(Array.Find(cause.Terms, other => other.Package == term.Package).States);
        return states == StateSet.Any(this.packages[term.Package].Candidates) ? null : new Term(term.Package, states);
    }

    private Incompatibility Derive(Incompatibility conflict, Incompatibility cause, int pivot, Term? joined)
    {
        List<Term> terms = new(conflict.Terms.Length + cause.Terms.Length);
        foreach (Term term in conflict.Terms)
        {
            if (term.Package != pivot)
            {
                terms.Add(term);
            }
        }

        foreach (Term term in cause.Terms)
        {
            if (term.Package != pivot)
            {
                terms.Add(term);
            }
        }

        if (joined is Term rest)
        {
            terms.Add(rest);
        }

        return Incompatibility.From(this.Normalize([.. terms]), conflict, cause, pivot);
    }

    private void CountConflict(Incompatibility rootCause)
    {
        foreach (Term term in rootCause.Terms)
        {
            this.packages[term.Package].Conflicts++;
        }
    }
}
