using System;
using System.Collections.Generic;
using System.IO;

namespace EnvAsCode.LocalStudio.Shapes;

/// <summary>The inputs of a service's operations. The shapes are generated from the service's model.</summary>
/// <param name="operations">The operations of the model.</param>
/// <param name="inputOf">The input of an operation; <see langword="null"/> if the model has no such operation.</param>
internal sealed class ShapeTable(IReadOnlyList<string> operations, Func<string, StructureShape?> inputOf)
{
    /// <summary>The operations of the model.</summary>
    public IReadOnlyList<string> Operations { get; } = operations;

    /// <summary>The input of an operation.</summary>
    /// <exception cref="InvalidDataException">The model does not have it.</exception>
    public StructureShape Input(string operation) =>
        inputOf(operation)
        ?? throw new InvalidDataException($"The service's model has no operation {operation}: name it in its annotations.");
}
