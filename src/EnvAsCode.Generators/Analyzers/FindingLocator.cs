using System;
using System.Globalization;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>Finds the code that a place in the model came from.</summary>
internal static class FindingLocator
{
    /// <summary>
    /// The location of a path, down to the deepest part whose expression is known; with a range, of that part of the string.
    /// </summary>
    /// <param name="environment">The value of the environment.</param>
    /// <param name="path">The path in the model, as <c>Packages[3].Version</c>.</param>
    /// <param name="range">The part of the string at the path.</param>
    public static Location Locate(Value environment, string path, TextRange? range) => Locate(environment, path, range, out _);

    /// <summary>The location of a path, and whether it is all of what the path means, so that a fix can be applied there.</summary>
    /// <param name="environment">The value of the environment.</param>
    /// <param name="path">The path in the model.</param>
    /// <param name="range">The part of the string at the path.</param>
    /// <param name="isExact">
    /// Whether the path was followed to its end, and the range to its characters. A string without a range has to be a literal.
    /// </param>
    public static Location Locate(Value environment, string path, TextRange? range, out bool isExact)
    {
        Value value = ValueAt(environment, path, out isExact);
        SyntaxNode origin = isExact && value is RecordValue { Reference: { } reference } ? reference : value.Origin;
        if (!isExact || range is not { } part)
        {
            isExact &= value is not ScalarValue { Object: string } || origin is LiteralExpressionSyntax;
            return origin.GetLocation();
        }

        TextSpan? found = StringLiteralMap.SpanOf(origin, part);
        isExact = found is not null;
        return found is { } span ? Location.Create(origin.SyntaxTree, span) : origin.GetLocation();
    }

    /// <summary>The declaration of the record that a place only names; <see langword="null"/> if it is written there.</summary>
    /// <param name="value">The value that the path begins at.</param>
    /// <param name="path">The path in the model.</param>
    public static Location? DeclarationOf(Value value, string path) =>
        ValueAt(value, path, out bool isExact) is RecordValue { Reference: not null } named && isExact ? named.Origin.GetLocation() : null;

    private static Value ValueAt(Value value, string path, out bool isExact)
    {
        int position = 0;
        while (position < path.Length && Step(value, path, ref position) is { } next)
        {
            value = next;
        }

        isExact = position >= path.Length;
        if (!isExact && ArgumentOf(value, path) is { } argument)
        {
            isExact = true;
            return argument;
        }

        return value;
    }

    /// <summary>
    /// The argument of a factory that a part deeper in what it made is named after: <c>Env("A", "1")</c> makes <c>Variables[0].Value</c> of
    /// its <c>value</c>.
    /// </summary>
    private static Value? ArgumentOf(Value value, string path)
    {
        string last = path.Substring(path.LastIndexOf('.') + 1);
        return last.Length > 0
            && value is RecordValue record
            && record.Members.TryGetValue(char.ToLowerInvariant(last[0]) + last.Substring(1), out Value? argument)
            ? argument
            : null;
    }

    private static Value? Step(Value value, string path, ref int position)
    {
        int end = path.IndexOfAny(['.', '['], position + 1);
        end = end < 0 ? path.Length : end;
        string part = path.Substring(position, end - position).TrimStart('.');
        Value? next = part.StartsWith("[", StringComparison.Ordinal)
            ? value is ListValue list
                && int.TryParse(part.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < list.Items.Count
                ? list.Items[index]
                : null
            : value is RecordValue record && record.Members.TryGetValue(part, out Value? member) ? member : null;
        if (next is not null)
        {
            position = end;
        }

        return next;
    }
}
