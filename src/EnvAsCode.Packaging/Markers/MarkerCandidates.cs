using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Markers;

/// <summary>The values worth trying for the variables of a marker that are unknown.</summary>
internal static class MarkerCandidates
{
    // A text that no marker names.
    private const string Other = "\u0001other";

    private const int LongestTaken = 64;

    /// <summary>For each unknown variable the values to try; Python's two versions go together.</summary>
    public static List<List<KeyValuePair<MarkerVariable, string>[]>> Of(MarkerExpression expression, MarkerEnvironment known)
    {
        List<MarkerComparison> comparisons = [];
        Collect(expression, comparisons);
        List<List<KeyValuePair<MarkerVariable, string>[]>> result = [];
        bool pythonAdded = false;
        foreach (MarkerVariable variable in comparisons.SelectMany(VariablesOf).Distinct().Where(variable => known[variable] is null))
        {
            if (variable is MarkerVariable.PythonVersion or MarkerVariable.PythonFullVersion)
            {
                if (!pythonAdded)
                {
                    result.Add(PythonCandidates.Of(comparisons, known));
                    pythonAdded = true;
                }
            }
            else if (known.SetOf(variable) is null)
            {
                result.Add([.. TextsFor(variable, comparisons).Select(text =>
                    new[] { new KeyValuePair<MarkerVariable, string>(variable, text) })]);
            }
        }

        return result;
    }

    /// <summary>The texts that a variable is compared with.</summary>
    public static IEnumerable<string> LiteralsFor(MarkerVariable variable, List<MarkerComparison> comparisons) => comparisons
        .Where(comparison => comparison.Left.Variable == variable || comparison.Right.Variable == variable)
        .SelectMany(comparison => new[] { comparison.Left, comparison.Right })
        .Where(operand => operand.Variable is null)
        .Select(operand => operand.Text);

    private static IEnumerable<MarkerVariable> VariablesOf(MarkerComparison comparison)
    {
        if (comparison.Left.Variable is MarkerVariable left)
        {
            yield return left;
        }

        if (comparison.Right.Variable is MarkerVariable right)
        {
            yield return right;
        }
    }

    private static void Collect(MarkerExpression expression, List<MarkerComparison> comparisons)
    {
        if (expression is MarkerComparison comparison)
        {
            comparisons.Add(comparison);
        }
        else if (expression is MarkerBoolean list)
        {
            foreach (MarkerExpression operand in list.Operands)
            {
                Collect(operand, comparisons);
            }
        }
    }

    private static IEnumerable<string> TextsFor(MarkerVariable variable, List<MarkerComparison> comparisons)
    {
        List<string> literals = [.. LiteralsFor(variable, comparisons).Distinct()];
        if (variable.MayBeVersion())
        {
            return literals.SelectMany(PythonCandidates.Around).Concat(literals).Append(Other).Distinct();
        }

        // Everything at once, for "a" in x and "b" in x; and the parts of a text that x must be in.
        IEnumerable<string> parts = comparisons
            .Where(comparison => comparison.Operator == MarkerOperator.In && comparison.Left.Variable == variable)
            .SelectMany(comparison => PartsOf(comparison.Right.Text));
        return literals.Append(string.Join(Other, literals) + Other).Append(Other).Append("").Concat(parts).Distinct();
    }

    private static IEnumerable<string> PartsOf(string text)
    {
        if (text.Length > LongestTaken)
        {
            return text.Split(' ', ',', ';');
        }

        return Enumerable.Range(0, text.Length)
            .SelectMany(start => Enumerable.Range(1, text.Length - start).Select(length => text.Substring(start, length)))
            .Distinct(StringComparer.Ordinal);
    }
}
