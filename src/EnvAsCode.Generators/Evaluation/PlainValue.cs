using System;
using System.Linq;
using EnvAsCode.Generators.CrossProject;
using EnvAsCode.Generators.Vocabulary;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>Values without their syntax.</summary>
internal static class PlainValue
{
    /// <summary>The value text of a value; <see langword="null"/> for a list whose items have no common type in the vocabulary.</summary>
    public static string? TextOf(Value value) => ObjectOf(value, out object? result) ? ValueTextWriter.Write(result) : null;

    private static bool ObjectOf(Value value, out object? result)
    {
        result = value switch
        {
            ScalarValue scalar => scalar.Object,
            RecordValue record => record.Instance,
            _ => null,
        };
        return value is ListValue list ? TryMakeList(list, out result) : value is not (FunctionValue or ObjectValue);
    }

    private static bool TryMakeList(ListValue list, out object? result)
    {
        object?[] items = new object?[list.Items.Count];
        bool complete = true;
        for (int i = 0; i < items.Length; i++)
        {
            complete &= ObjectOf(list.Items[i], out items[i]);
        }

        Type? element = CommonType([.. items.Select(item => item?.GetType()).OfType<Type>()]);
        result = complete && element is not null ? ListFactory.Create(typeof(EquatableArray<>).MakeGenericType(element), items) : null;
        return result is not null;
    }

    /// <summary>The nearest type that all items share; the element type of an empty list does not matter to who spreads it.</summary>
    private static Type? CommonType(Type[] types)
    {
        Type? common = types.FirstOrDefault() ?? typeof(string);
        while (common is not null && !types.All(common.IsAssignableFrom))
        {
            common = common.BaseType;
        }

        return common == typeof(object) ? null : common;
    }
}
