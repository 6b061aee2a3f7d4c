using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Evaluation;

/// <summary>The parameters and locals that an expression sees; <see langword="null"/> stands for one whose evaluation failed.</summary>
internal sealed class Frame(Frame? outer)
{
    private readonly Dictionary<ISymbol, Value?> variables = new(SymbolEqualityComparer.Default);

    /// <summary>Gives a parameter or a local its value.</summary>
    public void Set(ISymbol variable, Value? value) => this.variables[variable] = value;

    /// <summary>The value of a parameter or local of this frame or of one around it.</summary>
    /// <returns>Whether the variable is known here.</returns>
    public bool TryGet(ISymbol variable, out Value? value)
    {
        for (Frame? frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.variables.TryGetValue(variable, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The record whose member is evaluated, which <c>this</c> stands for.</summary>
    public ObjectValue? Own { get; init; } = outer?.Own;

    private Frame? Outer { get; } = outer;
}
