using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Conflicts;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>
/// Finds what to change so that there is a solution: one requirement alone if that is enough, otherwise as few as possible.
/// </summary>
internal sealed class RepairFinder(Question question, CancellationToken cancellation)
{
    // Conflicts that have nothing to do with each other; each costs a few solves.
    private const int MaximumConflicts = 8;

    public IReadOnlyList<Repair> Find(MinimalConflict conflict)
    {
        List<Root> pins = [.. conflict.Roots.Select(index => question.Roots[index]).Where(root => root.Kind != RootKind.Installed)];
        List<Repair> alone = [];
        foreach (Root pin in pins)
        {
            if (pin.CanBeRelaxed && this.Verify(pin.Index, RootMode.Relax) is Repair repair)
            {
                alone.Add(repair);
            }
        }

        if (alone.Count > 0)
        {
            // What goes forward is better than what goes back; of two the one that was stated later, which is likely what was just written.
            return [.. alone
                .OrderByDescending(repair => question.IsUpgrade(repair.Changes[0]))
                .ThenByDescending(repair => alone.IndexOf(repair))];
        }

        List<Repair> without = [.. pins.Select(pin => this.Verify(pin.Index, RootMode.Omit)).OfType<Repair>().Reverse()];
        return without.Count > 0 ? without : this.FindSeveral(pins) is Repair several ? [several] : [];
    }

    // Relaxes all pins of one conflict after the other until none is left, and then takes back what is not needed.
    private Repair? FindSeveral(List<Root> pins)
    {
        SortedDictionary<int, RootMode> changed = [];
        Relax(changed, pins);
        for (int i = 0; i < MaximumConflicts; i++)
        {
            _ = this.Solve(changed, out Incompatibility? proof);
            if (proof is null)
            {
                this.TakeBack(changed);
                return this.Verify(changed);
            }

            Relax(
                changed, [.. Proofs.RootsOf(proof).Select(index => question.Roots[index]).Where(root => root.Kind != RootKind.Installed)]);
        }

        return null;
    }

    // Where nothing is left to relax, the last one is left out.
    private static void Relax(SortedDictionary<int, RootMode> changed, List<Root> pins)
    {
        List<Root> open = [.. pins.Where(pin => pin.CanBeRelaxed && !changed.ContainsKey(pin.Index))];
        foreach (Root pin in open)
        {
            changed[pin.Index] = RootMode.Relax;
        }

        if (open.Count == 0 && pins.Count > 0)
        {
            changed[pins[pins.Count - 1].Index] = RootMode.Omit;
        }
    }

    private void TakeBack(SortedDictionary<int, RootMode> changed)
    {
        foreach (KeyValuePair<int, RootMode> change in changed.ToArray())
        {
            changed.Remove(change.Key);
            _ = this.Solve(changed, out Incompatibility? without);
            if (without is not null)
            {
                changed.Add(change.Key, change.Value);
            }
        }
    }

    private Repair? Verify(int index, RootMode mode) => this.Verify(new SortedDictionary<int, RootMode> { [index] = mode });

    private Repair? Verify(SortedDictionary<int, RootMode> changed)
    {
        Solver solver = this.Solve(changed, out Incompatibility? proof);
        if (proof is not null)
        {
            return null;
        }

        List<PinChange> changes = [];
        Dictionary<int, string?> texts = [];
        foreach (KeyValuePair<int, RootMode> change in changed)
        {
            (string Text, string Version)? chosen = change.Value == RootMode.Relax ? question.Rewrite(change.Key, solver) : null;
            if (change.Value == RootMode.Relax && chosen is null)
            {
                return null;
            }

            changes.Add(new PinChange(ConflictBuilder.PinOf(question.Roots[change.Key]), chosen?.Text, chosen?.Version));
            texts.Add(change.Key, chosen?.Text);
        }

        _ = question.With(texts).Solve(cancellation, out Incompatibility? again);
        return again is null ? new Repair(changes) : null;
    }

    private Solver Solve(SortedDictionary<int, RootMode> changed, out Incompatibility? proof) => question.Solve(
        [.. question.Roots.Select(root => changed.TryGetValue(root.Index, out RootMode mode) ? mode : RootMode.Keep)],
        cancellation,
        out proof);
}
