using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Explanations;

/// <summary>
/// Makes a conflict small: it leaves out one statement after the other, and then one fact after the other, as long as there is no solution
/// all the same.
/// </summary>
internal sealed class ConflictFinder(Question question, CancellationToken cancellation)
{
    // Leaving out facts one by one is quadratic; beyond this many an explanation is no longer read anyway.
    private const int MaximumFacts = 400;

    public MinimalConflict Find(Incompatibility proof)
    {
        Incompatibility current = proof;
        SortedSet<int> roots = Proofs.RootsOf(proof);
        foreach (int root in roots.Reverse().ToArray())
        {
            if (roots.Contains(root) && this.Solve(roots.Where(other => other != root)) is Incompatibility smaller)
            {
                current = smaller;
                roots = Proofs.RootsOf(smaller);
            }
        }

        List<WorldRule> facts = Proofs.FactsOf(current);
        facts = new FactMerger(question.World, this.Prove).Merge(facts);
        facts = this.Minimize(facts);
        return new MinimalConflict([.. roots], facts, this.Prove(facts) ?? current);
    }

    private Incompatibility? Solve(IEnumerable<int> kept)
    {
        HashSet<int> roots = [.. kept];
        _ = question.Solve(
            [.. question.Roots.Select(root => roots.Contains(root.Index) ? RootMode.Keep : RootMode.Omit)],
            cancellation,
            out Incompatibility? proof);
        return proof;
    }

    // What the environment states comes last, so that a derivation ends with it.
    private Incompatibility? Prove(IReadOnlyList<WorldRule> facts)
    {
        int packages = facts.SelectMany(fact => fact.Terms).Select(term => term.Package).DefaultIfEmpty(0).Max() + 1;
        Solver solver = new(new FactInquiry(question.World, packages), fewestFirst: true, cancellation);
        IEnumerable<WorldRule> ordered =
            facts.Where(rule => Proofs.RootOf(rule.Fact) >= 0).Concat(facts.Where(rule => Proofs.RootOf(rule.Fact) < 0));
        foreach (WorldRule rule in ordered)
        {
            solver.Add(rule);
        }

        return solver.Solve();
    }

    private List<WorldRule> Minimize(List<WorldRule> facts)
    {
        List<WorldRule> kept = facts;
        for (int i = facts.Count - 1; i >= 0 && facts.Count <= MaximumFacts; i--)
        {
            WorldRule candidate = facts[i];
            if (kept.Contains(candidate))
            {
                List<WorldRule> without = [.. kept.Where(rule => rule != candidate)];
                if (this.Prove(without) is Incompatibility proof)
                {
                    // The proof may need even less.
                    HashSet<Fact> needed = [.. Proofs.FactsOf(proof).Select(rule => rule.Fact)];
                    kept = [.. without.Where(rule => needed.Contains(rule.Fact))];
                }
            }
        }

        return kept;
    }
}
