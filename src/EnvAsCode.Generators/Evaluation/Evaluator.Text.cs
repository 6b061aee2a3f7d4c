using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>
/// Strings: interpolation, concatenation, and the few methods of <see cref="string"/> that give the same text everywhere.
/// </content>
internal sealed partial class Evaluator
{
    private Value? Interpolation(IInterpolatedStringOperation text, Frame frame)
    {
        StringBuilder result = new();
        bool complete = true;
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    result.Append(literal);
                    break;

                case IInterpolationOperation { Alignment: null, FormatString: null } hole:
                    complete &= this.Append(result, hole.Expression, frame);
                    break;

                case IInterpolationOperation { Alignment: null, FormatString.ConstantValue.Value: string format } digits
                    when IsDigits(format):
                    complete &= this.AppendDigits(result, digits.Expression, format, frame);
                    break;

                default:
                    this.Fail(Rules.NotEvaluable, part.Syntax, "The format of '" + Shown(part.Syntax) + "'", WriteTheValue);
                    complete = false;
                    break;
            }
        }

        return complete ? new ScalarValue(result.ToString(), text.Syntax) : null;
    }

    private bool Append(StringBuilder result, IOperation expression, Frame frame)
    {
        if (this.Evaluate(expression, frame) is not { } value || this.TextOf(value, expression) is not { } text)
        {
            return false;
        }

        result.Append(text);
        return true;
    }

    /// <summary>Whether a format is <c>D2</c> or its like: digits alone, with zeros in front.</summary>
    private static bool IsDigits(string format) => format is ['D', >= '0' and <= '9'];

    private bool AppendDigits(StringBuilder result, IOperation expression, string format, Frame frame)
    {
        switch (this.Evaluate(expression, frame))
        {
            case ScalarValue { Object: int and >= 0 } number:
                result.Append(((int)number.Object!).ToString(format, CultureInfo.InvariantCulture));
                return true;
            case { } value when this.TextOf(value, expression) is not null:
                this.Fail(Rules.NotEvaluable, expression.Syntax, "The format of '" + Shown(expression.Syntax) + "'", WriteTheValue);
                return false;
            default:
                return false;
        }
    }

    private Value? Concatenate(IBinaryOperation binary, Value left, Value right) =>
        this.TextOf(left, binary.LeftOperand) is { } first && this.TextOf(right, binary.RightOperand) is { } second
            ? new ScalarValue(first + second, binary.Syntax)
            : null;

    /// <summary>The text of a value inside a string, if every culture writes it the same.</summary>
    private string? TextOf(Value value, IOperation expression)
    {
        switch (value)
        {
            case ScalarValue { Object: null }:
                return "";
            case ScalarValue { Object: string or char or bool } scalar:
                return scalar.Object!.ToString();
            case ScalarValue { Object: Enum member }:
                return member.ToString();
            case ScalarValue { Object: int and >= 0 } number:
                return ((int)number.Object!).ToString(CultureInfo.InvariantCulture);
            case ScalarValue { Object: sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal }:
                // Digits are written alike everywhere; the minus sign and the decimal separator are not.
                this.Fail(Rules.CultureDependent, expression.Syntax, "'" + Shown(expression.Syntax) + "'");
                return null;
            default:
                this.Unsupported(expression);
                return null;
        }
    }

    /// <summary>A call of one of the methods of <see cref="string"/> that depend on nothing but their arguments.</summary>
    private Value? StringMethod(IInvocationOperation invocation, Frame frame)
    {
        List<Value> values = [];
        foreach (IOperation operand in invocation.Instance is { } instance
            ? invocation.Arguments.Select(argument => argument.Value).Prepend(instance)
            : invocation.Arguments.Select(argument => argument.Value))
        {
            if (this.Evaluate(operand, frame) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        object?[] arguments = [.. values.Select(TextArgument)];
        if (invocation.TargetMethod.Name == nameof(string.Split)
            && arguments is [string whole, { } between and (char or string { Length: > 0 }), int options])
        {
            return Split(whole, between.ToString()!, options, invocation.Syntax);
        }

        object? result = (invocation.TargetMethod.Name, arguments) switch
        {
            (nameof(string.Concat), _) when arguments.All(argument => argument is string or null) => string.Concat(arguments),
            (nameof(string.Concat), [string?[] parts]) => string.Concat(parts),
            (nameof(string.Join), [string separator, string?[] parts]) => string.Join(separator, parts),
            (nameof(string.ToLowerInvariant), [string text]) => text.ToLowerInvariant(),
            (nameof(string.ToUpperInvariant), [string text]) => text.ToUpperInvariant(),
            (nameof(string.Trim), [string text]) => text.Trim(),
            (nameof(string.Trim), [string text, char end]) => text.Trim(end),
            (nameof(string.TrimStart), [string text]) => text.TrimStart(),
            (nameof(string.TrimStart), [string text, char end]) => text.TrimStart(end),
            (nameof(string.TrimEnd), [string text]) => text.TrimEnd(),
            (nameof(string.TrimEnd), [string text, char end]) => text.TrimEnd(end),
            (nameof(string.Replace), [string text, char old, char by]) => text.Replace(old, by),
            (nameof(string.Replace), [string text, string { Length: > 0 } old, string by]) => text.Replace(old, by),
            (nameof(string.Contains), [string text, string part]) => text.Contains(part),
            (nameof(string.StartsWith), [string text, string part, (int)StringComparison.Ordinal]) =>
                text.StartsWith(part, StringComparison.Ordinal),
            (nameof(string.EndsWith), [string text, string part, (int)StringComparison.Ordinal]) =>
                text.EndsWith(part, StringComparison.Ordinal),
            _ => null,
        };
        return result is not null ? new ScalarValue(result, invocation.Syntax)
            : invocation.TargetMethod.Name == nameof(string.Format)
                ? this.OutsideCode(invocation.TargetMethod, invocation.Syntax, "write an interpolated string, as $\"{name}-{version}\"")
            : this.OutsideCode(invocation.TargetMethod, invocation.Syntax);
    }

    private static ListValue Split(string text, string separator, int options, SyntaxNode origin)
    {
        const int RemoveEmptyEntries = 1;
        const int TrimEntries = 2;
        IEnumerable<string> parts = text.Split([separator], StringSplitOptions.None);
        parts = (options & TrimEntries) != 0 ? parts.Select(part => part.Trim()) : parts;
        return new ListValue(
            [.. parts.Where(part => part.Length > 0 || (options & RemoveEmptyEntries) == 0).Select(part => new ScalarValue(part, origin))],
            origin);
    }

    private static object? TextArgument(Value value) => value switch
    {
        ScalarValue scalar => scalar.Object,
        ListValue list when list.Items.All(item => item is ScalarValue { Object: string or null }) =>
            list.Items.Select(item => (string?)((ScalarValue)item).Object).ToArray(),
        _ => null,
    };
}
