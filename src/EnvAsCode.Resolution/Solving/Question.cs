using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EnvAsCode.Resolution.Conflicts;

namespace EnvAsCode.Resolution.Solving;

/// <summary>
/// What is asked of a world. It can be asked again with less, which is how conflicts are made small and repairs are found.
/// </summary>
internal abstract class Question
{
    /// <summary>The world, for explanations.</summary>
    public abstract INamedWorld World { get; }

    /// <summary>What the environment states; a root's number is its place.</summary>
    public abstract IReadOnlyList<Root> Roots { get; }

    /// <summary>Whether packages with fewer candidates left are decided first.</summary>
    public abstract bool FewestFirst { get; }

    /// <summary>Prepares the question with its roots as told.</summary>
    public abstract IInquiry Ask(IReadOnlyList<RootMode> modes);

    /// <summary>The question with other words for some of its roots; <see langword="null"/> leaves a root out.</summary>
    public abstract Question With(IReadOnlyDictionary<int, string?> texts);

    /// <summary>Words for a root that ask for what a solution has chosen; <see langword="null"/> if it has chosen nothing.</summary>
    public abstract (string Text, string Version)? Rewrite(int root, Solver solution);

    /// <summary>Whether a change asks for a newer version than was asked for.</summary>
    public abstract bool IsUpgrade(PinChange change);

    /// <summary>What may help against a conflict.</summary>
    public abstract IEnumerable<string> HintsFor(IReadOnlyList<WorldRule> facts);

    /// <summary>Solves the question as it is stated.</summary>
    public Solver Solve(CancellationToken cancellation, out Incompatibility? proof) =>
        this.Solve([.. this.Roots.Select(_ => RootMode.Keep)], cancellation, out proof);

    /// <summary>Solves the question with its roots as told.</summary>
    public Solver Solve(IReadOnlyList<RootMode> modes, CancellationToken cancellation, out Incompatibility? proof)
    {
        IInquiry inquiry = this.Ask(modes);
        Solver solver = new(inquiry, this.FewestFirst, cancellation);
        inquiry.AddRoots(solver);
        proof = solver.Solve();
        return solver;
    }
}
