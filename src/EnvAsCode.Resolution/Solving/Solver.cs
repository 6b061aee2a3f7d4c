using System;
using System.Collections.Generic;
using System.Threading;

namespace EnvAsCode.Resolution.Solving;

/// <summary>
/// The PubGrub algorithm over packages with finitely many candidates: unit propagation over incompatibilities, and after a conflict a new
/// incompatibility that is its root cause. It knows nothing of versions or names. One instance answers one question.
/// </summary>
/// <remarks>
/// Deterministic: it enumerates no hash table, and packages are ordered by when they first came up. After <see cref="ConflictThreshold"/>
/// conflicts a package is decided before others, so that what is hard to satisfy is decided first.
/// </remarks>
internal sealed partial class Solver
{
    /// <summary>How many conflicts a package takes part in before it is decided first.</summary>
    public const int ConflictThreshold = 5;

    private readonly ISolverWorld world;
    private readonly CancellationToken cancellation;
    private readonly bool fewestFirst;
    private readonly Queue<Incompatibility> pending = new();
    private readonly Queue<int> toExpand = new();
    private readonly List<int> discovered = [];
    private readonly HashSet<WorldRule> added = [];
    private Package[] packages;
    private Incompatibility? impossible;

    /// <summary>A question about a world.</summary>
    /// <param name="fewestFirst">Whether packages with fewer candidates left are decided first; otherwise those that came up first.</param>
    /// <param name="cancellation">Stops the search.</param>
    public Solver(ISolverWorld world, bool fewestFirst, CancellationToken cancellation)
    {
        this.world = world;
        this.fewestFirst = fewestFirst;
        this.cancellation = cancellation;
        this.packages = new Package[Math.Max(world.PackageCount, 16)];
    }

    /// <summary>The packages in the order in which they came up.</summary>
    public IReadOnlyList<int> Discovered => this.discovered;

    /// <summary>How many conflicts there were.</summary>
    public int Conflicts { get; private set; }

    /// <summary>How many decisions were made, those that were taken back included.</summary>
    public int Decisions { get; private set; }

    /// <summary>Adds a rule, unless it was added before. Terms about one package are joined; what can never hold is left out.</summary>
    public void Add(WorldRule rule)
    {
        if (this.added.Add(rule))
        {
            foreach (Term term in rule.Terms)
            {
                this.Discover(term.Package);
            }

            this.Add(Incompatibility.From(this.Normalize(rule.Terms), rule.Fact));
        }
    }

    /// <summary>Marks a package that the environment itself asks for: it is decided before others.</summary>
    public void MarkRoot(int package)
    {
        this.Discover(package);
        this.packages[package].IsRoot = true;
    }

    /// <summary>The candidate that the solution has of a package; -1 if it has none.</summary>
    public int ChosenOf(int package) =>
        package < this.packages.Length && this.packages[package] is Package known ? known.State.Single : -1;

    /// <summary>Searches for a solution.</summary>
    /// <returns>
    /// <see langword="null"/> if there is one; otherwise the proof that there is none: the derived incompatibility without terms.
    /// </returns>
    public Incompatibility? Solve()
    {
        while (this.impossible is null)
        {
            this.cancellation.ThrowIfCancellationRequested();
            if (this.Propagate() is Incompatibility conflict)
            {
                this.impossible = this.ResolveConflict(conflict);
            }
            else if (!this.ExpandNext() && !this.DecideNext())
            {
                return null;
            }
        }

        return this.impossible;
    }

    private void Discover(int package)
    {
        if (package >= this.packages.Length)
        {
            Array.Resize(ref this.packages, Math.Max(package + 1, this.packages.Length * 2));
        }

        if (this.packages[package] is null)
        {
            int candidates = this.world.CountCandidates(package);
            this.packages[package] = new Package(this.discovered.Count, candidates, StateSet.Any(candidates));
            this.discovered.Add(package);
            this.world.Discover(package, this);
        }
    }

    private bool ExpandNext()
    {
        while (this.toExpand.Count > 0)
        {
            int number = this.toExpand.Dequeue();
            Package package = this.packages[number];
            int candidate = package.State.Single;
            if (candidate >= 0 && !package.IsExpanded(candidate))
            {
                package.MarkExpanded(candidate);
                this.world.Expand(number, candidate, this);
                return true;
            }
        }

        return false;
    }

    private bool DecideNext()
    {
        int next = -1;
        Package? best = null;
        int fewest = 0;
        foreach (int number in this.discovered)
        {
            Package package = this.packages[number];
            if (!package.State.IncludesAbsent && !package.IsDecided)
            {
                int count = package.State.Count;
                if (count > 1 && (best is null || this.Precedes(package, count, best, fewest)))
                {
                    (next, best, fewest) = (number, package, count);
                }
            }
        }

        if (best is null)
        {
            return false;
        }

        this.Decisions++;
        this.level++;
        int chosen = this.world.Choose(next, best.State);
        this.Assign(next, StateSet.Of(chosen, best.Candidates), cause: null);
        return true;
    }

    // What conflicts most, then what the environment asks for, then (if so wanted) what has the least choice, then what came up first.
    private bool Precedes(Package package, int count, Package other, int otherCount)
    {
        int lifted = package.Conflicts >= ConflictThreshold ? package.Conflicts : 0;
        int otherLifted = other.Conflicts >= ConflictThreshold ? other.Conflicts : 0;
        if (lifted != otherLifted)
        {
            return lifted > otherLifted;
        }

        if (package.IsRoot != other.IsRoot)
        {
            return package.IsRoot;
        }

        return this.fewestFirst && !package.IsRoot && count != otherCount ? count < otherCount : package.Order < other.Order;
    }
}
