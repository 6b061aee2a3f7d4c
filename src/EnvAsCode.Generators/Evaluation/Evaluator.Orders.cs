using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace EnvAsCode.Generators.Evaluation;

/// <content>Sequences in order, in groups, beside each other and added up.</content>
internal sealed partial class Evaluator
{
    private static bool IsOrder(IMethodSymbol method) => method.Name is nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending)
        or nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending);

    /// <summary>
    /// <c>OrderBy</c> and its like. Strings are compared by the culture of the machine unless the code says <c>StringComparer.Ordinal</c>.
    /// </summary>
    private Value? Ordered(IInvocationOperation invocation, Frame frame)
    {
        IOperation[] arguments =
            [.. invocation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value)];
        if (this.Evaluate(arguments[0], frame) is not { } source || this.Evaluate(arguments[1], frame) is not { } function)
        {
            return null;
        }

        if (source is not ListValue list || function is not FunctionValue by)
        {
            return this.OutsideCode(invocation.TargetMethod, invocation.Syntax);
        }

        IReadOnlyList<Value> items = list is OrderedValue ordered ? ordered.Source : list.Items;
        if (this.Results(by, items, invocation.Syntax) is not { } results)
        {
            return null;
        }

        bool isOrdinal = arguments.Length == 3 && this.IsOrdinal(arguments[2]);

        // By the keys too: as objects, strings are compared by the culture without being called strings.
        bool isText = invocation.TargetMethod.TypeArguments[1].SpecialType == SpecialType.System_String
            || results.Exists(key => key is ScalarValue { Object: string });
        if (isText != isOrdinal
            || (arguments.Length == 3 && !isOrdinal)
            || !results.TrueForAll(key => key is ScalarValue { Object: IComparable or null }))
        {
            return this.Fail(
                Rules.OutsideTheProject,
                invocation.Syntax,
                invocation.TargetMethod.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
                invocation.TargetMethod.ContainingAssembly.Identity.Name,
                isText
                    ? "the culture of the machine would put strings in order: write StringComparer.Ordinal as the last argument"
                    : "order by a string with StringComparer.Ordinal, by a number, or by a value of an enum");
        }

        object? Key(int place) => ((ScalarValue)results[place]).Object;
        IOrderedEnumerable<int> order = (invocation.TargetMethod.Name, list) switch
        {
            (nameof(Enumerable.ThenBy), OrderedValue first) => first.Order.ThenBy(Key, KeyComparer.Instance),
            (nameof(Enumerable.ThenByDescending), OrderedValue first) => first.Order.ThenByDescending(Key, KeyComparer.Instance),
            (nameof(Enumerable.OrderBy) or nameof(Enumerable.ThenBy), _) =>
                Enumerable.Range(0, items.Count).OrderBy(Key, KeyComparer.Instance),
            _ => Enumerable.Range(0, items.Count).OrderByDescending(Key, KeyComparer.Instance),
        };
        return new OrderedValue(items, order, list.Origin);
    }

    private List<Value>? Results(FunctionValue function, IReadOnlyList<Value> items, SyntaxNode origin)
    {
        List<Value> results = [];
        foreach (Value item in items)
        {
            if (this.CallFunction(function, [item], origin) is not { } result)
            {
                return null;
            }

            results.Add(result);
        }

        return results;
    }

    private Value? Grouped(ListValue list, FunctionValue by, FunctionValue? of, IInvocationOperation invocation)
    {
        bool isResult = of?.Method.Parameters.Length == 2;
        if (this.Results(by, list.Items, invocation.Syntax) is not { } keys
            || (of is null || isResult ? list.Items : this.Results(of, list.Items, invocation.Syntax)) is not { } items)
        {
            return null;
        }

        if (!keys.TrueForAll(key => key is ScalarValue or RecordValue))
        {
            return this.OutsideCode(invocation.TargetMethod, invocation.Syntax);
        }

        GroupValue[] groups =
        [
            .. Distinct(keys, list.Origin).Items
                .Select(key => new GroupValue(key, [.. items.Where((_, place) => AreEqual(keys[place], key))], list.Origin)),
        ];
        if (!isResult)
        {
            return new ListValue(groups, list.Origin);
        }

        Value?[] results = [.. groups.Select(group => this.CallFunction(of!, [group.Key, group], invocation.Syntax))];
        return Array.TrueForAll(results, result => result is not null) ? new ListValue(results!, list.Origin) : null;
    }

    private Value? Zipped(ListValue list, ListValue other, FunctionValue? of, IInvocationOperation invocation)
    {
        List<Value> results = [];
        for (int i = 0; i < Math.Min(list.Items.Count, other.Items.Count); i++)
        {
            Value? result = of is null
                ? new ListValue([list.Items[i], other.Items[i]], invocation.Syntax)
                : this.CallFunction(of, [list.Items[i], other.Items[i]], invocation.Syntax);
            if (result is null)
            {
                return null;
            }

            results.Add(result);
        }

        return new ListValue(results, list.Origin);
    }

    private Value? Aggregated(ListValue list, Value? seed, FunctionValue by, IInvocationOperation invocation)
    {
        if (seed is null && list.Items.Count == 0)
        {
            return this.Only(nameof(Enumerable.Aggregate), list.Items, invocation);
        }

        Value? result = seed ?? list.Items[0];
        foreach (Value item in list.Items.Skip(seed is null ? 1 : 0))
        {
            result = result is null ? null : this.CallFunction(by, [result, item], invocation.Syntax);
        }

        return result;
    }

    /// <summary>Compares keys as the runtime does, and strings by their characters.</summary>
    private sealed class KeyComparer : IComparer<object?>
    {
        public static readonly KeyComparer Instance = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (string a, string b) => string.CompareOrdinal(a, b),
            (null, _) => y is null ? 0 : -1,
            (_, null) => 1,
            _ => ((IComparable)x).CompareTo(y),
        };
    }
}
