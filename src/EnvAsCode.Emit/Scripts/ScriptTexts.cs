using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>A text whose form is looked at: what is known only when a script runs is a word there.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Form(ScriptText? text) =>
        text is null ? null : string.Concat(text.Parts.Select(static part => part.Kind == ScriptTextKind.Literal ? part.Text : "x"));

    /// <summary>The parts of a text, those as one that are known and stand beside each other.</summary>
    public static List<ScriptTextPart> Joined(ScriptText text)
    {
        List<ScriptTextPart> parts = [];
        foreach (ScriptTextPart part in text.Parts)
        {
            if (part.Kind == ScriptTextKind.Literal && parts.Count > 0 && parts[parts.Count - 1] is { Kind: ScriptTextKind.Literal } last)
            {
                parts[parts.Count - 1] = last with { Text = last.Text + part.Text };
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    /// <summary>Whether all of a text is known.</summary>
    public static bool IsKnown(ScriptText text) => text.Parts.All(static part => part.Kind == ScriptTextKind.Literal);

    /// <summary>Whether a text begins with a part that is known only when a script runs.</summary>
    public static bool BeginsLate(ScriptText text) => text.Parts is [{ Kind: not ScriptTextKind.Literal }, ..];

    /// <summary>The texts of a list, all of which are known.</summary>
    public static EquatableArray<string> Known(EquatableArray<ScriptText> texts) =>
        texts.Select(static text => text.ToString()).ToArray().ToEquatableArray();

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
