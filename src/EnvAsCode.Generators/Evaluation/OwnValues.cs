using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>A record that the project declares itself.</summary>
/// <param name="members">The values of its properties by name, but of those that are worked out when they are read.</param>
internal sealed class ObjectValue(INamedTypeSymbol type, IReadOnlyDictionary<string, Value> members, SyntaxNode origin) : Value(origin)
{
    /// <summary>The record's type.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The values of its properties by name, but of those that are worked out when they are read.</summary>
    public IReadOnlyDictionary<string, Value> Members { get; } = members;
}

/// <summary>A dictionary: a list of pairs in the order in which they were added, each a list of key and value.</summary>
internal sealed class DictionaryValue(IReadOnlyList<Value> pairs, SyntaxNode origin) : ListValue(pairs, origin)
{
    /// <summary>The keys in order.</summary>
    public ListValue Keys => new([.. this.Items.Cast<ListValue>().Select(pair => pair.Items[0])], this.Origin);

    /// <summary>The values in the order of their keys.</summary>
    public ListValue Values => new([.. this.Items.Cast<ListValue>().Select(pair => pair.Items[1])], this.Origin);

    /// <summary>The value of a key; <see langword="null"/> if the dictionary has none.</summary>
    public Value? Find(ScalarValue key) =>
        this.Items.Cast<ListValue>().FirstOrDefault(pair => Equals(((ScalarValue)pair.Items[0]).Object, key.Object))?.Items[1];
}

/// <summary>Items that share a key.</summary>
internal sealed class GroupValue(Value key, IReadOnlyList<Value> items, SyntaxNode origin) : ListValue(items, origin)
{
    /// <summary>The key.</summary>
    public Value Key { get; } = key;
}

/// <summary>A list in order, which a further key can order where the first leaves it open.</summary>
/// <param name="source">The items as they were.</param>
/// <param name="order">The places of the items in <paramref name="source"/>, in order.</param>
internal sealed class OrderedValue(IReadOnlyList<Value> source, IOrderedEnumerable<int> order, SyntaxNode origin)
    : ListValue([.. order.Select(place => source[place])], origin)
{
    /// <summary>The items as they were.</summary>
    public IReadOnlyList<Value> Source { get; } = source;

    /// <summary>The places of the items in <see cref="Source"/>, in order.</summary>
    public IOrderedEnumerable<int> Order { get; } = order;
}
