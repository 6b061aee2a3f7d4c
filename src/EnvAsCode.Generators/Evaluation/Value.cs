using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

/// <summary>A list, whatever collection type the code gives it, or a tuple.</summary>
internal class ListValue(IReadOnlyList<Value> items, SyntaxNode origin) : Value(origin)
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

    /// <summary>
    /// The values of members by name, as far as the code set them, and the arguments of the factory that no member is named after.
    /// </summary>
    public IReadOnlyDictionary<string, Value> Members { get; } = members;

    /// <summary>
    /// The expression that names the record as an item of a list; <see langword="null"/> where it is written there itself.
    /// </summary>
    public SyntaxNode? Reference { get; init; }
}

/// <summary>A lambda or a method group.</summary>
/// <param name="method">The method; a lambda's own symbol.</param>
/// <param name="body">A lambda's body; <see langword="null"/> for a method group.</param>
/// <param name="frame">What the function sees of the code around it.</param>
internal sealed class FunctionValue(IMethodSymbol method, IBlockOperation? body, Frame frame, SyntaxNode origin) : Value(origin)
{
    /// <summary>The method.</summary>
    public IMethodSymbol Method { get; } = method;

    /// <summary>The body of a lambda.</summary>
    public IBlockOperation? Body { get; } = body;

    /// <summary>What the function sees of the code around it.</summary>
    public Frame Frame { get; } = frame;
}
