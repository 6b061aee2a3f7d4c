using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Testing;

namespace EnvAsCode.Emit.Tests;

/// <summary>The environments that the samples declare.</summary>
internal static class Samples
{
    private static readonly PropertyInfo[] Declarations =
    [
        .. typeof(Samples).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.IsDefined(typeof(StudioEnvironmentAttribute))),
    ];

    /// <summary>The environments by the member that declares them, as <c>sample-churn.training</c>.</summary>
    public static IReadOnlyDictionary<string, EnvironmentSpec> All { get; } = Declarations.ToDictionary(
        property => ("sample-" + property.DeclaringType!.Name + "." + property.Name).ToLowerInvariant(), ValueOf, StringComparer.Ordinal);

    /// <summary>
    /// The members that declare the environments, as builds name them, by the folders of their golden trees:
    /// <c>PublishedExamples/conda-efs</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, (string Declaration, EnvironmentSpec Environment)> ByFolder { get; } =
        Declarations.ToDictionary(
            property => property.DeclaringType!.Namespace!.Split('.')[0] + "/" + ValueOf(property).Name,
            property => (property.DeclaringType!.FullName + "." + property.Name, ValueOf(property)),
            StringComparer.Ordinal);

    /// <summary>The files that they name, by their paths from their projects' folders.</summary>
    public static ProjectFiles Files { get; } = new(Directory
        .GetFiles(Repository.PathOf("samples/PublishedExamples/context"), "*", SearchOption.AllDirectories)
        .Select(file => new ProjectFile(
            Path.GetRelativePath(Repository.PathOf("samples/PublishedExamples"), file).Replace('\\', '/'), File.ReadAllText(file)))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray());

    private static EnvironmentSpec ValueOf(PropertyInfo property) => (EnvironmentSpec)property.GetValue(null)!;
}
