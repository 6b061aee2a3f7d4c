using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Generators.Vocabulary;

/// <summary>What has to be known of a constructor or factory of the vocabulary to call it and to follow its arguments.</summary>
internal sealed class CallShape
{
    private static readonly ConcurrentDictionary<(MethodBase, Type), CallShape> Shapes = new();

    private CallShape(MethodBase method, Type result)
    {
        ParameterInfo[] parameters = method.GetParameters();
        this.Sources =
        [
            .. RecordShape.Of(result).Settable
                .Select(property => (Property: property, Parameter: Array.FindIndex(
                    parameters, parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))))
                .Where(source => source.Parameter >= 0),
        ];
        this.Others = [.. parameters.Where(parameter => !this.Sources.Any(source => source.Parameter == parameter.Position))];
    }

    /// <summary>The properties of the result that have the name of a parameter, with that parameter's position.</summary>
    public IReadOnlyList<(PropertyInfo Property, int Parameter)> Sources { get; }

    /// <summary>The parameters that no property of the result is named after.</summary>
    public IReadOnlyList<ParameterInfo> Others { get; }

    /// <summary>The shape of a call.</summary>
    /// <param name="method">The constructor or factory.</param>
    /// <param name="result">The record type that it made.</param>
    public static CallShape Of(MethodBase method, Type result) =>
        Shapes.GetOrAdd((method, result), static key => new CallShape(key.Item1, key.Item2));
}
