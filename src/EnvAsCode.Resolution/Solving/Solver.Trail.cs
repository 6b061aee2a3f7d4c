using System.Collections.Generic;

namespace EnvAsCode.Resolution.Solving;

/// <content>The trail: every narrowing of a package's states, in order, so that it can be taken back.</content>
internal sealed partial class Solver
{
    private readonly List<Entry> trail = [];
    private readonly List<(int Level, Incompatibility Incompatibility)> recheck = [];
    private int level;
    private int propagated;

    private void Assign(int number, StateSet states, Incompatibility? cause)
    {
        Package package = this.packages[number];
        this.trail.Add(new Entry(number, this.level, states, cause, package.LastEntry));
        package.LastEntry = this.trail.Count - 1;
        package.State = states;
        if (states.Single >= 0)
        {
            package.IsDecided = true;
            this.toExpand.Enqueue(number);
        }
    }

    private void BacktrackTo(int target)
    {
        int kept = this.trail.Count;
        while (kept > 0 && this.trail[kept - 1].Level > target)
        {
            kept--;
            Entry entry = this.trail[kept];
            Package package = this.packages[entry.Package];
            package.LastEntry = entry.Previous;
            package.State = entry.Previous < 0 ? StateSet.Any(package.Candidates) : this.trail[entry.Previous].States;
            package.IsDecided = package.State.Single >= 0;
        }

        this.trail.RemoveRange(kept, this.trail.Count - kept);
        this.level = target;
        this.propagated = kept;
        int last = this.recheck.Count;
        while (last > 0 && this.recheck[last - 1].Level > target)
        {
            this.pending.Enqueue(this.recheck[--last].Incompatibility);
        }

        this.recheck.RemoveRange(last, this.recheck.Count - last);
    }

    /// <summary>The place in the trail from which on a term holds; it does hold now.</summary>
    private int SatisfierOf(Term term)
    {
        int entry = this.packages[term.Package].LastEntry;
        while (this.trail[entry].Previous is int previous and >= 0 && this.trail[previous].States.IsSubsetOf(term.States))
        {
            entry = previous;
        }

        return entry;
    }

    /// <param name="Level">How many decisions had been made.</param>
    /// <param name="States">The states that were left.</param>
    /// <param name="Cause">What excluded the others; <see langword="null"/> for a decision.</param>
    /// <param name="Previous">The place of the entry before about the same package; -1 if there is none.</param>
    private readonly record struct Entry(int Package, int Level, StateSet States, Incompatibility? Cause, int Previous);
}
