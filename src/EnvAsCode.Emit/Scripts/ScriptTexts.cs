using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using EnvAsCode.Emit.Checks;

namespace EnvAsCode.Emit.Scripts;

/// <summary>
/// The texts of a step, some parts of which may be known only when a script runs. They are found by their type, so that what holds for
/// them holds for each new step.
/// </summary>
internal static class ScriptTexts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    /// <summary>The texts of a step, each with its place in it; those of steps that it holds are theirs.</summary>
    public static IEnumerable<(string Member, ScriptText Text)> Of(object record)
    {
        foreach (PropertyInfo property in Members.GetOrAdd(record.GetType(), MembersOf))
        {
            if (property.GetValue(record) is { } value)
            {
                foreach ((string Member, ScriptText Text) text in Of(property.Name, value))
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>The parts of a text that are known only when a script runs.</summary>
    public static IEnumerable<ScriptTextPart> Late(ScriptText text) =>
        text.Parts.Where(static part => part.Kind != ScriptTextKind.Literal);

    private static IEnumerable<(string Member, ScriptText Text)> Of(string path, object value) => value switch
    {
        ScriptText text => [(path, text)],
        IEnumerable items => items.Cast<object>().SelectMany((item, i) => Of(ModelPath.Item(path, i), item)),
        _ => Of(value).Select(text => (path + "." + text.Member, text.Text)),
    };

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0 && HoldsTexts(property.PropertyType))];

    private static bool HoldsTexts(Type type)
    {
        Type item = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? type.GetGenericArguments()[0]
            : type;
        return item.Assembly == typeof(ScriptText).Assembly && !item.IsEnum && !item.IsGenericType
            && !typeof(IStep).IsAssignableFrom(item) && !typeof(Package).IsAssignableFrom(item);
    }
}
