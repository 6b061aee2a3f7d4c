using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Tests.Solving;

/// <summary>A small world of numbered packages, in which everything can be tried.</summary>
internal sealed class RandomWorld : ISolverWorld
{
    private readonly int[] candidates;
    private readonly List<WorldRule> rules;
    private readonly List<WorldRule> roots;

    private RandomWorld(int[] candidates, List<WorldRule> rules, List<WorldRule> roots)
    {
        this.candidates = candidates;
        this.rules = rules;
        this.roots = roots;
    }

    public static Gen<RandomWorld> Generator { get; } =
        from candidates in Gen.Int[0, 4].Array[2, 6]
        from rules in Gen.Select(Gen.Int[0, 5], Gen.Int[0, 31], Gen.Int[0, 5], Gen.Int[0, 31], Gen.Int[0, 9]).Array[0, 24]
        from roots in Gen.Select(Gen.Int[0, 5], Gen.Int[1, 31]).Array[1, 3]
        select Create(candidates, rules, roots);

    public int PackageCount => this.candidates.Length;

    public int CountCandidates(int package) => this.candidates[package];

    public int Choose(int package, StateSet states) => states.Highest;

    public void Discover(int package, Solver solver)
    {
        foreach (WorldRule rule in this.rules.Where(rule => rule.Terms.Length == 1 && rule.Terms[0].Package == package))
        {
            solver.Add(rule);
        }
    }

    public void Expand(int package, int candidate, Solver solver)
    {
        foreach (WorldRule rule in this.rules.Where(rule =>
            rule.Terms.Length > 1 && rule.Terms[0].Package == package && rule.Terms[0].States.Contains(candidate)))
        {
            solver.Add(rule);
        }
    }

    public void AddRoots(Solver solver)
    {
        foreach (WorldRule root in this.roots)
        {
            solver.Add(root);
        }
    }

    public bool IsSolution(int[] chosen) =>
        this.rules.Concat(this.roots).All(rule => !rule.Terms.All(term => Holds(term, chosen)));

    public static bool Holds(Term term, int[] chosen) =>
        chosen[term.Package] < 0 ? term.States.IncludesAbsent : term.States.Contains(chosen[term.Package]);

    /// <summary>Every choice of a candidate or none of each package.</summary>
    public IEnumerable<int[]> Choices()
    {
        int[] chosen = [.. this.candidates.Select(_ => -1)];
        while (true)
        {
            yield return chosen;
            int i = 0;
            while (i < chosen.Length && ++chosen[i] == this.candidates[i])
            {
                chosen[i++] = -1;
            }

            if (i == chosen.Length)
            {
                yield break;
            }
        }
    }

    public override string ToString() =>
        "candidates " + string.Join(",", this.candidates) + "; "
        + string.Join("; ", this.rules.Concat(this.roots).Select(rule => string.Join(" & ", rule.Terms.Select(Format))));

    private static string Format(Term term) =>
        $"{term.Package} in {(term.States.IncludesAbsent ? "-" : "")}{string.Join("", term.States.Candidates())}";

    private static RandomWorld Create(int[] candidates, (int, int, int, int, int)[] rules, (int, int)[] roots)
    {
        // More candidates than 64 are not tried here, so a mask of five bits is a set.
        StateSet SetOf(int package, int mask) => StateSet.Where(candidates[package], candidate => (mask & (1 << candidate)) != 0);
        StateSet Not(int package, int mask) => SetOf(package, mask).Complement(candidates[package]);
        Resolution.Solving.Spec spec = new("x", false, null);
        List<WorldRule> made = [];
        foreach ((int first, int firstMask, int second, int secondMask, int kind) in rules)
        {
            int package = first % candidates.Length;
            int target = second % candidates.Length;
            Term own = new(package, SetOf(package, firstMask));
            StateSet allowed = SetOf(target, secondMask);
            if (kind == 0)
            {
                made.Add(new WorldRule(new UnavailableFact(package, own.States, new UnavailableReason(default, "", "")), [own]));
            }
            else if (package != target)
            {
                made.Add(kind < 3
                    ? new WorldRule(
                        new ConstrainsFact(package, own.States, target, allowed, spec),
                        [own, new Term(target, Not(target, secondMask).Except(StateSet.Absent(candidates[target])))])
                    : new WorldRule(
                        new DependencyFact(package, -1, own.States, target, allowed, spec),
                        [own, new Term(target, Not(target, secondMask))]));
            }
        }

        return new RandomWorld(
            candidates,
            made,
            [.. roots.Select((root, index) => (root.Item1 % candidates.Length, root.Item2, index)).Select(root => new WorldRule(
                new RootFact(root.index, root.Item1, SetOf(root.Item1, root.Item2), spec),
                [new Term(root.Item1, Not(root.Item1, root.Item2))]))]);
    }
}
