using System;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;

namespace EnvAsCode.Packaging.Markers;

/// <summary>Evaluates one comparison (dependency specifiers specification, "Environment markers").</summary>
internal static class MarkerEvaluator
{
    /// <summary>
    /// Whether the comparison holds; <see langword="null"/> if a variable is unknown or the operator means nothing for the values.
    /// </summary>
    public static bool? Evaluate(MarkerComparison comparison, MarkerEnvironment environment)
    {
        // The variable decides how both sides are compared; the left one if both are variables.
        if ((comparison.Left.Variable ?? comparison.Right.Variable) is not MarkerVariable variable)
        {
            return EvaluateAsTexts(comparison.Left.Text, comparison.Operator, comparison.Right.Text);
        }

        if (comparison.Right.Variable is MarkerVariable set and (MarkerVariable.Extras or MarkerVariable.DependencyGroups))
        {
            return EvaluateMember(comparison, environment.SetOf(set));
        }

        if (ValueOf(comparison.Left, variable, environment) is not string left
            || ValueOf(comparison.Right, variable, environment) is not string right)
        {
            return null;
        }

        return EvaluateAsVersions(left, comparison.Operator, right, variable) ?? EvaluateAsTexts(left, comparison.Operator, right);
    }

    private static string? ValueOf(MarkerOperand operand, MarkerVariable variable, MarkerEnvironment environment)
    {
        string? value = operand.Variable is MarkerVariable own ? environment[own] : operand.Text;

        // Python's own builds from a checkout call themselves 3.13.0+, which is no version.
        if (operand.Variable == MarkerVariable.PythonFullVersion && value?.EndsWith("+", StringComparison.Ordinal) == true)
        {
            return value + "local";
        }

        return value is not null && variable.IsNames() ? PackageName.Normalize(value) : value;
    }

    private static bool? EvaluateMember(MarkerComparison comparison, string[]? names)
    {
        if (names is null || comparison.Left.Variable is not null)
        {
            return null;
        }

        bool found = Array.IndexOf(names, PackageName.Normalize(comparison.Left.Text)) >= 0;
        return comparison.Operator switch
        {
            MarkerOperator.In => found,
            MarkerOperator.NotIn => !found,
            _ => null,
        };
    }

    // The right side is a specifier's version, the left side the candidate, pre-releases allowed.
    private static bool? EvaluateAsVersions(string left, MarkerOperator @operator, string right, MarkerVariable variable)
    {
        if (!variable.MayBeVersion()
            || @operator is MarkerOperator.In or MarkerOperator.NotIn
            || !VersionSpecifier.TryParse(@operator.ToText() + right, out VersionSpecifier? specifier))
        {
            return null;
        }

        // What is a version or a text is a version only if both sides are; === compares texts, whatever they are.
        return variable.IsVersion() || @operator == MarkerOperator.Arbitrary || Pep440Version.TryParse(left, out _)
            ? specifier.Contains(left)
            : null;
    }

    private static bool? EvaluateAsTexts(string left, MarkerOperator @operator, string right) => @operator switch
    {
        MarkerOperator.Equal or MarkerOperator.LessOrEqual or MarkerOperator.GreaterOrEqual => left == right,
        MarkerOperator.NotEqual => left != right,
        MarkerOperator.Less or MarkerOperator.Greater => false,
        MarkerOperator.In => right.IndexOf(left, StringComparison.Ordinal) >= 0,
        MarkerOperator.NotIn => right.IndexOf(left, StringComparison.Ordinal) < 0,
        _ => null,
    };
}
