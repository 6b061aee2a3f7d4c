using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Generators.Vocabulary;

/// <summary>What has to be known of a record type of the vocabulary to copy, read and set its instances.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    private readonly MethodInfo? clone;
    private readonly PropertyInfo[] required;

    private RecordShape(Type type)
    {
        this.Type = type;
        this.clone = type.GetMethod("<Clone>$", Type.EmptyTypes);
        this.Settable =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && property.GetSetMethod() is not null)
                .OrderBy(property => property.Name, StringComparer.Ordinal),
        ];

        // By name: the attribute is a type of the vocabulary's own on netstandard2.0.
        this.required =
        [
            .. this.Settable.Where(property => property.CustomAttributes.Any(data => data.AttributeType.Name == "RequiredMemberAttribute"))
        ];
    }

    /// <summary>The record type.</summary>
    public Type Type { get; }

    /// <summary>The properties that an initializer can set, in ordinal order of their names.</summary>
    public IReadOnlyList<PropertyInfo> Settable { get; }

    /// <summary>The shape of a type.</summary>
    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static t => new RecordShape(t));

    /// <summary>Whether a required member of a record is not set.</summary>
    public bool LacksRequired(object instance)
    {
        foreach (PropertyInfo property in this.required)
        {
            if (property.GetValue(instance) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A copy of a record, as <c>with</c> makes it before it sets members.</summary>
    public object Copy(object instance) => this.clone!.Invoke(instance, null)!;
}
