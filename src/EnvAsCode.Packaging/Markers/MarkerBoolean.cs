using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Markers;

/// <summary>Parts of an environment marker joined by <c>and</c>, or by <c>or</c>, which binds less.</summary>
public sealed class MarkerBoolean : MarkerExpression
{
    private readonly MarkerExpression[] operands;

    internal MarkerBoolean(bool isAnd, MarkerExpression[] operands)
    {
        this.IsAnd = isAnd;
        this.operands = operands;
    }

    /// <summary>Whether all parts must hold; otherwise any of them.</summary>
    public bool IsAnd { get; }

    /// <summary>The parts, two at least.</summary>
    public IReadOnlyList<MarkerExpression> Operands => this.operands;

    /// <summary>The parts as a marker is written, each list of another kind in parentheses where it was written so.</summary>
    public override string ToString() =>
        string.Join(this.IsAnd ? " and " : " or ", this.operands.Select(this.Format));

    /// <inheritdoc/>
    internal override bool? Evaluate(MarkerEnvironment environment)
    {
        // Not short-circuited: what cannot be said in one part cannot be said of the whole, as in PyPA's packaging.
        bool result = this.IsAnd;
        bool known = true;
        foreach (MarkerExpression operand in this.operands)
        {
            bool? value = operand.Evaluate(environment);
            known &= value is not null;
            result = this.IsAnd ? result & (value ?? false) : result | (value ?? false);
        }

        return known ? result : null;
    }

    /// <summary>Whether the list was written in parentheses.</summary>
    internal bool IsParenthesized { get; init; }

    /// <summary>The part as it stands in parentheses; a comparison needs none, and more than one pair count as one.</summary>
    internal static MarkerExpression Parenthesize(MarkerExpression expression) =>
        expression is MarkerBoolean list ? new MarkerBoolean(list.IsAnd, list.operands) { IsParenthesized = true } : expression;

    private string Format(MarkerExpression operand) =>
        operand is MarkerBoolean inner && (inner.IsParenthesized || (this.IsAnd && !inner.IsAnd))
            ? "(" + operand + ")"
            : operand.ToString()!;
}
