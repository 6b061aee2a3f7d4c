using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Emit.Tests;

/// <summary>A string somewhere inside of a value of the vocabulary, and the value with another one in its place.</summary>
/// <param name="Path">Where it is, as <c>Packages[0].Name</c>.</param>
/// <param name="Text">The string; <see langword="null"/> if it is not set.</param>
/// <param name="With">The value with another string there.</param>
internal sealed record TextLeaf(string Path, string? Text, Func<string, object> With)
{
    private static readonly MethodInfo ToArray = typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!;

    /// <summary>Every string of a value, found by reflection; steps that a step holds are values of their own.</summary>
    public static IEnumerable<TextLeaf> Of(object value) => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0
            && property.SetMethod is not null
            && property.PropertyType != typeof(EquatableArray<IScriptStep>))
        .SelectMany(property =>
            Of(property.PropertyType, property.GetValue(value), property.Name, changed => Change(value, property, changed)));

    private static IEnumerable<TextLeaf> Of(Type type, object? value, string path, Func<object, object> rebuild)
    {
        if (type == typeof(string))
        {
            return [new TextLeaf(path, (string?)value, rebuild)];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Type item = type.GetGenericArguments()[0];
            object?[] items = [.. ((IEnumerable)value!).Cast<object?>()];
            return items.Length == 0 && item == typeof(string)
                ? [new TextLeaf(path, null, rebuild)]
                : items.SelectMany((each, i) =>
                    Of(each?.GetType() ?? item, each, path + "[" + i + "]", changed => rebuild(List(item, items, i, changed))));
        }

        bool isOurs = type.Assembly == typeof(EnvironmentSpec).Assembly && !type.IsEnum;
        return !isOurs ? []
            : value is null ? [new TextLeaf(path, null, rebuild)]
            : Of(value).Select(leaf => leaf with { Path = path + "." + leaf.Path, With = text => rebuild(leaf.With(text)) });
    }

    private static object Change(object record, PropertyInfo property, object value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object List(Type item, object?[] items, int at, object changed)
    {
        Array array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        array.SetValue(changed, at);
        return ToArray.MakeGenericMethod(item).Invoke(null, [array])!;
    }
}
