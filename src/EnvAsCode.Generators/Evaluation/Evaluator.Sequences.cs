using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>
/// Sequences: the methods of <see cref="Enumerable"/> whose result follows from the items and from lambdas that can be evaluated
/// themselves.
/// </content>
internal sealed partial class Evaluator
{
    /// <summary>Whether a method is one of LINQ, or what C# 14 takes for one where the collection is an array.</summary>
    private bool IsSequenceMethod(IMethodSymbol method) =>
        context.Known.IsEnumerable(method.ContainingType)
        || (method.Name == nameof(Enumerable.Contains) && context.Known.IsMemoryExtensions(method.ContainingType))
        || (method.Name == nameof(Enumerable.Empty) && method.ContainingType?.SpecialType == SpecialType.System_Array);

    private Value? SequenceMethod(IInvocationOperation invocation, Frame frame)
    {
        List<Value> arguments = [];
        foreach (IArgumentOperation argument in invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            if (this.Evaluate(argument.Value, frame) is not { } value)
            {
                return null;
            }

            arguments.Add(value);
        }

        SyntaxNode origin = invocation.Syntax;
        return (invocation.TargetMethod.Name, arguments) switch
        {
            (nameof(Enumerable.Empty), []) => new ListValue([], origin),
            (
                nameof(Enumerable.Range),
                [ScalarValue { Object: int start }, ScalarValue { Object: int and >= 0 and <= MaximumOperations } count]) =>
                new ListValue([.. Enumerable.Range(start, (int)count.Object!).Select(number => new ScalarValue(number, origin))], origin),
            (_, [ScalarValue { Object: null }, ..]) =>
                this.Fail(Rules.NullValue, invocation.Arguments[0].Syntax, "'" + Shown(invocation.Arguments[0].Syntax) + "'"),
            (nameof(Enumerable.GroupBy), [ListValue list, FunctionValue by]) => this.Grouped(list, by, of: null, invocation),
            (nameof(Enumerable.GroupBy), [ListValue list, FunctionValue by, FunctionValue of]) => this.Grouped(list, by, of, invocation),
            (nameof(Enumerable.Zip), [ListValue list, ListValue other]) => this.Zipped(list, other, of: null, invocation),
            (nameof(Enumerable.Zip), [ListValue list, ListValue other, FunctionValue of]) => this.Zipped(list, other, of, invocation),
            (nameof(Enumerable.Aggregate), [ListValue list, FunctionValue by]) => this.Aggregated(list, seed: null, by, invocation),
            (nameof(Enumerable.Aggregate), [ListValue list, { } seed, FunctionValue by]) => this.Aggregated(list, seed, by, invocation),
            (var name, [ListValue list]) => this.Whole(name, list, invocation),
            (var name, [ListValue list, FunctionValue function]) => this.ByFunction(name, list, function, invocation),
            (var name, [ListValue list, ListValue other]) => this.OfTwo(name, list, other, invocation),
            (var name, [ListValue list, { } argument]) => this.WithArgument(name, list, argument, invocation),
            _ => this.OutsideCode(invocation.TargetMethod, origin),
        };
    }

    private Value? Whole(string name, ListValue list, IInvocationOperation invocation) => name switch
    {
        nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) or nameof(Enumerable.AsEnumerable) => list,
        nameof(Enumerable.Any) => new ScalarValue(list.Items.Count > 0, invocation.Syntax),
        nameof(Enumerable.Count) => new ScalarValue(list.Items.Count, invocation.Syntax),
        nameof(Enumerable.Reverse) => new ListValue([.. list.Items.Reverse()], list.Origin),
        nameof(Enumerable.First) or nameof(Enumerable.Last) or nameof(Enumerable.Single) => this.Only(name, list.Items, invocation),
        nameof(Enumerable.Distinct) when HasEquality(list) => Distinct(list.Items, list.Origin),
        nameof(Enumerable.OfType) when context.Vocabulary.TypeOf(invocation.TargetMethod.TypeArguments[0]) is { } type =>
            new ListValue([.. list.Items.Where(item => item is RecordValue record && type.IsInstanceOfType(record.Instance))], list.Origin),
        _ => this.OutsideCode(invocation.TargetMethod, invocation.Syntax),
    };

    private Value? OfTwo(string name, ListValue list, ListValue other, IInvocationOperation invocation) => name switch
    {
        nameof(Enumerable.Concat) => new ListValue([.. list.Items, .. other.Items], list.Origin),
        nameof(Enumerable.Union) when HasEquality(list) && HasEquality(other) => Distinct([.. list.Items, .. other.Items], list.Origin),
        nameof(Enumerable.Except) when HasEquality(list) && HasEquality(other) =>
            Distinct([.. list.Items.Where(item => !other.Items.Any(without => AreEqual(item, without)))], list.Origin),
        _ => this.WithArgument(name, list, other, invocation),
    };

    private Value? WithArgument(string name, ListValue list, Value argument, IInvocationOperation invocation) => (name, argument) switch
    {
        (nameof(Enumerable.Append), _) => new ListValue([.. list.Items, argument], list.Origin),
        (nameof(Enumerable.Prepend), _) => new ListValue([argument, .. list.Items], list.Origin),
        (nameof(Enumerable.Skip), ScalarValue { Object: int count }) => new ListValue([.. list.Items.Skip(count)], list.Origin),
        (nameof(Enumerable.Take), ScalarValue { Object: int count }) => new ListValue([.. list.Items.Take(count)], list.Origin),
        (nameof(Enumerable.Contains), ScalarValue or RecordValue) when HasEquality(list) =>
            new ScalarValue(list.Items.Any(item => AreEqual(item, argument)), invocation.Syntax),
        _ => this.OutsideCode(invocation.TargetMethod, invocation.Syntax),
    };

    private Value? ByFunction(string name, ListValue list, FunctionValue function, IInvocationOperation invocation)
    {
        if (name is not (nameof(Enumerable.Select) or nameof(Enumerable.SelectMany) or nameof(Enumerable.Where) or nameof(Enumerable.Any)
            or nameof(Enumerable.All) or nameof(Enumerable.Count) or nameof(Enumerable.First) or nameof(Enumerable.Last) or nameof(
                Enumerable.Single)))
        {
            return this.OutsideCode(invocation.TargetMethod, invocation.Syntax);
        }

        List<Value> results = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            Value[] arguments = function.Method.Parameters.Length == 2
                ? [list.Items[i], new ScalarValue(i, invocation.Syntax)]
                : [list.Items[i]];
            if (this.CallFunction(function, arguments, invocation.Syntax) is not { } result)
            {
                return null;
            }

            results.Add(result);
        }

        if (name == nameof(Enumerable.Select))
        {
            return new ListValue(results, list.Origin);
        }

        if (name == nameof(Enumerable.SelectMany))
        {
            return results.TrueForAll(result => result is ListValue)
                ? new ListValue([.. results.Cast<ListValue>().SelectMany(result => result.Items)], list.Origin)
                : this.OutsideCode(invocation.TargetMethod, invocation.Syntax);
        }

        List<Value> chosen = [.. list.Items.Where((_, i) => results[i] is ScalarValue { Object: true })];
        return name switch
        {
            nameof(Enumerable.Where) => new ListValue(chosen, list.Origin),
            nameof(Enumerable.Any) => new ScalarValue(chosen.Count > 0, invocation.Syntax),
            nameof(Enumerable.All) => new ScalarValue(chosen.Count == results.Count, invocation.Syntax),
            nameof(Enumerable.Count) => new ScalarValue(chosen.Count, invocation.Syntax),
            _ => this.Only(name, chosen, invocation),
        };
    }

    /// <summary>The first, the last or the one item, where there is such a one.</summary>
    private Value? Only(string name, IReadOnlyList<Value> items, IInvocationOperation invocation) =>
        items.Count == 0 || (name == nameof(Enumerable.Single) && items.Count > 1)
            ? this.Fail(
                Rules.Throws,
                invocation.Syntax,
                "'" + Shown(invocation.Syntax) + "'",
                (items.Count == 0 ? "no" : "more than one") + " item is there to choose")
            : items[name == nameof(Enumerable.Last) ? items.Count - 1 : 0];

    // Lists in lists are compared by reference when the code runs, and by nothing here.
    private static bool HasEquality(ListValue list) => list.Items.All(item => item is ScalarValue or RecordValue);

    private static ListValue Distinct(IReadOnlyList<Value> items, SyntaxNode origin)
    {
        List<Value> distinct = [];
        foreach (Value item in items)
        {
            if (!distinct.Exists(known => AreEqual(known, item)))
            {
                distinct.Add(item);
            }
        }

        return new ListValue(distinct, origin);
    }
}
