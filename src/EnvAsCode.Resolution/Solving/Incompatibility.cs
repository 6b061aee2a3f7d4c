using System.Diagnostics.CodeAnalysis;

namespace EnvAsCode.Resolution.Solving;

/// <summary>
/// Terms that do not hold together in any solution: either a fact, or what follows from two other incompatibilities. Without terms it says
/// that there is no solution.
/// </summary>
internal sealed class Incompatibility
{
    private Incompatibility(Term[] terms, Fact? fact, Incompatibility? left, Incompatibility? right, int pivot)
    {
        this.Terms = terms;
        this.Fact = fact;
        this.Left = left;
        this.Right = right;
        this.Pivot = pivot;
    }

    /// <summary>The terms, one a package, in the order in which the packages came up.</summary>
    public Term[] Terms { get; }

    /// <summary>Why it holds, if it follows from nothing else.</summary>
    public Fact? Fact { get; }

    /// <summary>The conflict that it was derived from.</summary>
    public Incompatibility? Left { get; }

    /// <summary>What had led to that conflict.</summary>
    public Incompatibility? Right { get; }

    /// <summary>The package that the two are about, and that is dropped or widened.</summary>
    public int Pivot { get; }

    /// <summary>Whether it follows from two others.</summary>
    [MemberNotNullWhen(true, nameof(Left), nameof(Right))]
    public bool IsDerived => this.Left is not null;

    /// <summary>The places of the two terms that propagation watches.</summary>
    internal int FirstWatch { get; set; }

    /// <inheritdoc cref="FirstWatch"/>
    internal int SecondWatch { get; set; } = 1;

    public static Incompatibility From(Term[] terms, Fact fact) => new(terms, fact, null, null, -1);

    public static Incompatibility From(Term[] terms, Incompatibility left, Incompatibility right, int pivot) =>
        new(terms, null, left, right, pivot);
}
