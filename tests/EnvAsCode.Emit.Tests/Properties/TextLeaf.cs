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
    public static IEnumerable<TextLeaf> Of(object value) => Find(typeof(string), value)
        .Select(static found => new TextLeaf(found.Path, (string?)found.Value, found.With));

    /// <summary>Every text of a value that may have parts which only a script knows, with the value that has another one there.</summary>
    public static IEnumerable<(string Path, ScriptText Text, Func<ScriptText, object> With)> ScriptTextsOf(object value) =>
        Find(typeof(ScriptText), value).Where(static found => found.Value is not null)
            .Select(static found => (found.Path, (ScriptText)found.Value!, (Func<ScriptText, object>)found.With));

    private static IEnumerable<(string Path, object? Value, Func<object, object> With)> Find(Type leaf, object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0
            && property.SetMethod is not null
            && property.PropertyType != typeof(EquatableArray<IScriptStep>))
        .SelectMany(property =>
            Find(leaf, property.PropertyType, property.GetValue(value), property.Name, changed => Change(value, property, changed)));

    private static IEnumerable<(string Path, object? Value, Func<object, object> With)> Find(
        Type leaf, Type type, object? value, string path, Func<object, object> rebuild)
    {
        if (type == leaf)
        {
            return [(path, value, rebuild)];
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            Type item = type.GetGenericArguments()[0];
            object?[] items = [.. ((IEnumerable)value!).Cast<object?>()];
            return items.Length == 0 && item == leaf
                ? [(path, null, rebuild)]
                : items.SelectMany((each, i) =>
                    Find(leaf, each?.GetType() ?? item, each, path + "[" + i + "]", changed => rebuild(List(item, items, i, changed))));
        }

        bool isOurs = type.Assembly == typeof(EnvironmentSpec).Assembly && !type.IsEnum;
        return !isOurs ? []
            : value is null ? [(path, null, rebuild)]
            : Find(leaf, value).Select(found => (
                path + "." + found.Path, found.Value, (Func<object, object>)(changed => rebuild(found.With(changed)))));
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
