using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using EnvAsCode.Emit.Bases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// The project's descriptions of base images, <c>*.base.json</c>, which the SDK hands to the compiler as additional files. What was read
/// of one stays as long as the compiler has its text.
/// </summary>
internal static class BaseFiles
{
    private const string PathMetadata = "build_metadata.AdditionalFiles.EnvAsCodeBase";

    private static readonly ConditionalWeakTable<SourceText, ProjectBase> Known = new();

    /// <summary>A description; <see langword="null"/> for another file.</summary>
    public static ProjectBase? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        if (EnvironmentFiles.PathOf(text, options, PathMetadata) is not { } path || text.GetText(cancellationToken) is not { } content)
        {
            return null;
        }

        ProjectBase known = Known.GetValue(content, source => new ProjectBase(path, source.ToString()));
        return known.Path == path ? known : new ProjectBase(path, content.ToString());
    }

    /// <summary>Descriptions in the order that does not depend on the project's.</summary>
    public static EquatableArray<ProjectBase> Sorted(IEnumerable<ProjectBase> files) =>
        files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray();
}
