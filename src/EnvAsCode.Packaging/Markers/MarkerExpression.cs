namespace EnvAsCode.Packaging.Markers;

/// <summary>A part of an environment marker: a <see cref="MarkerComparison"/> or a <see cref="MarkerBoolean"/>.</summary>
public abstract class MarkerExpression
{
    private protected MarkerExpression()
    {
    }

    /// <summary>Whether the part holds; <see langword="null"/> if it cannot be said.</summary>
    internal abstract bool? Evaluate(MarkerEnvironment environment);
}
