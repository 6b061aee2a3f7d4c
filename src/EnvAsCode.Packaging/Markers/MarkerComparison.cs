using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Markers;

/// <summary>A comparison of an environment marker, as <c>python_version &lt; "3.11"</c>.</summary>
public sealed class MarkerComparison : MarkerExpression
{
    internal MarkerComparison(MarkerOperand left, MarkerOperator @operator, MarkerOperand right)
    {
        this.Left = left;
        this.Operator = @operator;
        this.Right = right;
    }

    /// <summary>The left side.</summary>
    public MarkerOperand Left { get; }

    /// <summary>The comparison.</summary>
    public MarkerOperator Operator { get; }

    /// <summary>The right side.</summary>
    public MarkerOperand Right { get; }

    /// <summary>Where the comparison stood in the text that was parsed.</summary>
    public TextSpan Span => TextSpan.FromBounds(this.Left.Span.Start, this.Right.Span.End);

    /// <summary>The comparison as a marker is written.</summary>
    public override string ToString() => this.Left + " " + this.Operator.ToText() + " " + this.Right;

    /// <inheritdoc/>
    internal override bool? Evaluate(MarkerEnvironment environment) => MarkerEvaluator.Evaluate(this, environment);
}
