using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode;

/// <summary>Makes an <see cref="EquatableArray{T}"/>; the compiler calls it for a collection expression.</summary>
public static class EquatableArray
{
    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items in order.</param>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items of a sequence, copied. For code that works on declarations; a declaration writes <c>[…]</c>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) =>
        new((items ?? throw new ArgumentNullException(nameof(items))).ToArray());
}
