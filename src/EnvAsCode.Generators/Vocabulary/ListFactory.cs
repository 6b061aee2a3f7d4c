using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;

namespace EnvAsCode.Generators.Vocabulary;

/// <summary>Makes lists of an element type that is only known at run time.</summary>
internal static class ListFactory
{
    private static readonly ConcurrentDictionary<Type, Func<IReadOnlyList<object?>, object>> Factories = new();

    /// <summary>The element type of a list type that the vocabulary uses; <see langword="null"/> for any other type.</summary>
    public static Type? ElementType(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GenericTypeArguments[0]
        : null;

    /// <summary>A list of a type with these items.</summary>
    /// <param name="listType">An array or an <see cref="EquatableArray{T}"/>.</param>
    /// <param name="items">The items, each of the element type.</param>
    public static object Create(Type listType, IReadOnlyList<object?> items) => Factories.GetOrAdd(listType, FactoryOf)(items);

    private static Func<IReadOnlyList<object?>, object> FactoryOf(Type listType)
    {
        string name = listType.IsArray ? nameof(MakeArray) : nameof(MakeEquatableArray);
        MethodInfo make = typeof(ListFactory)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(ElementType(listType)!);
        return (Func<IReadOnlyList<object?>, object>)make.CreateDelegate(typeof(Func<IReadOnlyList<object?>, object>));
    }

    private static object MakeEquatableArray<T>(IReadOnlyList<object?> items) => EquatableArray.Create<T>((T[])MakeArray<T>(items));

    private static object MakeArray<T>(IReadOnlyList<object?> items)
    {
        T[] array = new T[items.Count];
        for (int i = 0; i < array.Length; i++)
        {
            array[i] = (T)items[i]!;
        }

        return array;
    }
}
