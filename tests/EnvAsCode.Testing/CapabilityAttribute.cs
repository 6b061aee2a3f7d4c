using System;
using System.Collections.Generic;

namespace EnvAsCode.Testing;

/// <summary>
/// Says which capabilities a test, or every test of a class, proves: their numbers in <c>docs/capabilities.md</c>, which a test makes from
/// these attributes.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CapabilityAttribute : Attribute
{
    /// <summary>The capabilities that are proved.</summary>
    /// <param name="numbers">Their numbers.</param>
    public CapabilityAttribute(params int[] numbers) => this.Numbers = numbers;

    /// <summary>The numbers of the capabilities.</summary>
    public IReadOnlyList<int> Numbers { get; }
}
