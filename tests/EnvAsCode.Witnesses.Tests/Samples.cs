using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The environments that the samples declare.</summary>
internal static class Samples
{
    /// <summary>The environments by the member that declares them, as <c>sample-Churn.Training</c>.</summary>
    public static IReadOnlyDictionary<string, EnvironmentSpec> All { get; } = typeof(Samples).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(property => property.IsDefined(typeof(StudioEnvironmentAttribute)))
        .ToDictionary(
            property => ("sample-" + property.DeclaringType!.Name + "." + property.Name).ToLowerInvariant(),
            property => (EnvironmentSpec)property.GetValue(null)!,
            StringComparer.Ordinal);
}
