using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Markers;

/// <summary>
/// Looks for an environment in which a marker has a value. Comparisons change their value only at the texts that the marker names, so
/// it is enough to try, for each unknown variable, those texts and the values around them.
/// </summary>
internal sealed class MarkerSearch
{
    // Beyond this the marker is taken to have the value: a claim that it never holds must be certain.
    private const int MaximumTries = 20_000;

    private readonly MarkerExpression expression;
    private readonly MarkerEnvironment known;
    private readonly List<List<KeyValuePair<MarkerVariable, string>[]>> choices;
    private int tries;

    public MarkerSearch(MarkerExpression expression, MarkerEnvironment known)
    {
        this.expression = expression;
        this.known = known;
        this.choices = MarkerCandidates.Of(expression, known);
    }

    /// <summary>Whether the marker has a value in some environment; also if the search was given up, or the marker means nothing.</summary>
    public bool Finds(bool value) => this.Finds(value, this.known, 0);

    private bool Finds(bool value, MarkerEnvironment environment, int index)
    {
        if (index == this.choices.Count)
        {
            bool? result = this.expression.Evaluate(environment);
            return result is null || result == value || ++this.tries > MaximumTries;
        }

        return this.choices[index].Any(choice => this.Finds(
            value, choice.Aggregate(environment, (current, assigned) => current.With(assigned.Key, assigned.Value)), index + 1));
    }
}
