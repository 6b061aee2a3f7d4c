using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using EnvAsCode.Emit;
using EnvAsCode.Testing;

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

    /// <summary>The files that they name, by their paths from their projects' folders.</summary>
    public static ProjectFiles Files { get; } = new(Directory
        .GetFiles(Repository.PathOf("samples/PublishedExamples/context"), "*", SearchOption.AllDirectories)
        .Select(file => new ProjectFile(
            Path.GetRelativePath(Repository.PathOf("samples/PublishedExamples"), file).Replace('\\', '/'), File.ReadAllText(file)))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray());
}
