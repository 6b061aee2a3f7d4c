using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>
/// The value of an expression, with the syntax that it was written as. Values live as long as one evaluation: nothing of them
/// is kept in the generator's pipeline but the vocabulary's records themselves.
/// </summary>
internal abstract class Value(SyntaxNode origin)
{
    /// <summary>The expression that a diagnostic about this value points to.</summary>
    public SyntaxNode Origin { get; } = origin;
}

/// <summary>A string, a number, a Boolean, a character, a value of an enum, or <see langword="null"/>.</summary>
internal sealed class ScalarValue(object? value, SyntaxNode origin) : Value(origin)
{
    /// <summary>The value itself.</summary>
    public object? Object { get; } = value;
}

/// <summary>A list, whatever collection type the code gives it.</summary>
internal sealed class ListValue(IReadOnlyList<Value> items, SyntaxNode origin) : Value(origin)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<Value> Items { get; } = items;
}

/// <summary>
/// A record of the vocabulary. The instance is the truth; <see cref="Members"/> only remembers which expression gave a member its
/// value, where that is known.
/// </summary>
internal sealed class RecordValue(object instance, IReadOnlyDictionary<string, Value> members, SyntaxNode origin) : Value(origin)
{
    /// <summary>The record.</summary>
    public object Instance { get; } = instance;

    /// <summary>The values of members by name, as far as the code set them.</summary>
    public IReadOnlyDictionary<string, Value> Members { get; } = members;
}
