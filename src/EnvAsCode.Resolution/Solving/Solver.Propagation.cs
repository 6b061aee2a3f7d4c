using System;
using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <content>
/// Unit propagation. Each incompatibility watches two of its terms: as long as neither holds, nothing follows from it.
/// </content>
internal sealed partial class Solver
{
    private Term[] Normalize(Term[] terms)
    {
        List<Term> result = new(terms.Length);
        foreach (Term term in terms)
        {
            int same = result.FindIndex(other => other.Package == term.Package);
            if (same >= 0)
            {
                result[same] = new Term(term.Package, result[same].States.Intersect(term.States));
            }
            else
            {
                result.Add(term);
            }
        }

        result.RemoveAll(term => term.States == StateSet.Any(this.packages[term.Package].Candidates));
        result.Sort((left, right) => this.packages[left.Package].Order.CompareTo(this.packages[right.Package].Order));
        return [.. result];
    }

    private void Add(Incompatibility incompatibility)
    {
        Term[] terms = incompatibility.Terms;
        if (Array.Exists(terms, term => term.States.IsEmpty))
        {
            return;
        }

        if (terms.Length > 1)
        {
            this.ChooseWatches(incompatibility);
            this.packages[terms[incompatibility.FirstWatch].Package].Watchers.Add(incompatibility);
            this.packages[terms[incompatibility.SecondWatch].Package].Watchers.Add(incompatibility);
        }

        this.pending.Enqueue(incompatibility);
    }

    // The two terms that do not hold; of those that do, the ones that held last, since they will be taken back first.
    private void ChooseWatches(Incompatibility incompatibility)
    {
        Term[] terms = incompatibility.Terms;
        int first = -1;
        int second = -1;
        int firstTime = -1;
        int secondTime = -1;
        for (int i = 0; i < terms.Length; i++)
        {
            int time = this.Holds(terms[i]) ? this.SatisfierOf(terms[i]) : int.MaxValue;
            if (time > firstTime)
            {
                (second, secondTime) = (first, firstTime);
                (first, firstTime) = (i, time);
            }
            else if (time > secondTime)
            {
                (second, secondTime) = (i, time);
            }
        }

        incompatibility.FirstWatch = first;
        incompatibility.SecondWatch = second;
    }

    private bool Holds(Term term) => this.packages[term.Package].State.IsSubsetOf(term.States);

    private bool CanHold(Term term) => this.packages[term.Package].State.Overlaps(term.States);

    /// <summary>Draws all conclusions.</summary>
    /// <returns>An incompatibility whose terms all hold, if there is one.</returns>
    private Incompatibility? Propagate()
    {
        while (true)
        {
            if (this.pending.Count > 0)
            {
                Incompatibility next = this.pending.Dequeue();
                if (this.Check(next))
                {
                    return next;
                }
            }
            else if (this.propagated < this.trail.Count)
            {
                if (this.PropagateFrom(this.trail[this.propagated++].Package) is Incompatibility conflict)
                {
                    return conflict;
                }
            }
            else
            {
                return null;
            }
        }
    }

    // A new incompatibility, or one whose conclusion was taken back though it may still follow.
    private bool Check(Incompatibility incompatibility)
    {
        int open = -1;
        for (int i = 0; i < incompatibility.Terms.Length; i++)
        {
            if (!this.Holds(incompatibility.Terms[i]))
            {
                if (open >= 0)
                {
                    return false;
                }

                open = i;
            }
        }

        // Fewer than two terms are open, so its watches alone will not tell when a step back opens the last one again.
        if (this.level > 0)
        {
            this.recheck.Add((this.level, incompatibility));
        }

        if (open >= 0 && this.CanHold(incompatibility.Terms[open]))
        {
            this.Exclude(incompatibility.Terms[open], incompatibility);
        }

        return open < 0;
    }

    private void Exclude(Term term, Incompatibility cause) =>
        this.Assign(term.Package, this.packages[term.Package].State.Except(term.States), cause);

    private Incompatibility? PropagateFrom(int number)
    {
        List<Incompatibility> watchers = this.packages[number].Watchers;
        int kept = 0;
        Incompatibility? conflict = null;
        for (int i = 0; i < watchers.Count; i++)
        {
            Incompatibility watcher = watchers[i];
            if (conflict is not null || this.KeepsWatching(watcher, number, ref conflict))
            {
                watchers[kept++] = watcher;
            }
        }

        watchers.RemoveRange(kept, watchers.Count - kept);
        return conflict;
    }

    private bool KeepsWatching(Incompatibility watcher, int number, ref Incompatibility? conflict)
    {
        Term[] terms = watcher.Terms;
        bool isFirst = terms[watcher.FirstWatch].Package == number;
        int own = isFirst ? watcher.FirstWatch : watcher.SecondWatch;
        int other = isFirst ? watcher.SecondWatch : watcher.FirstWatch;
        if (!this.Holds(terms[own]) || !this.CanHold(terms[other]))
        {
            return true;
        }

        for (int i = 0; i < terms.Length; i++)
        {
            if (i != own && i != other && !this.Holds(terms[i]))
            {
                (watcher.FirstWatch, watcher.SecondWatch) = (i, other);
                this.packages[terms[i].Package].Watchers.Add(watcher);
                return false;
            }
        }

        if (this.Holds(terms[other]))
        {
            conflict = watcher;
        }
        else
        {
            this.Exclude(terms[other], watcher);
        }

        return true;
    }
}
