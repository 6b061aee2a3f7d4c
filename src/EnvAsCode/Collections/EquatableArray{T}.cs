using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace EnvAsCode;

/// <summary>
/// An immutable list that compares by content, so that a record which holds one is a value: two environments with the same
/// packages are equal. Write it as a collection expression: <c>Packages = [Conda("numpy", "1.26.4"), ..Shared.Plotting]</c>.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks><see langword="default"/> is the empty list; a list is never <see langword="null"/>.</remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? items;

    internal EquatableArray(T[]? items) => this.items = items is { Length: 0 } ? null : items;

    /// <summary>How many items the list has.</summary>
    public int Count => this.items?.Length ?? 0;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => this.items is null;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index] => (uint)index < (uint)this.Count
        ? this.items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "The list has " + this.Count + " items.");

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item, or in the order of their items.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => this.items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(this.items, other.items))
        {
            return true;
        }

        if (this.Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < this.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this.items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Not HashCode.Combine: netstandard2.0 lacks it. The hash never leaves the process.
        int hash = this.Count;
        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>The items, comma-separated in brackets, for the debugger and for test output.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(this.items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => this.GetEnumerator();
}
