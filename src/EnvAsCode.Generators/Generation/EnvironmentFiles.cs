using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using EnvAsCode.Emit.Bases;
using EnvAsCode.Emit.Importing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EnvAsCode.Generators.Generation;

/// <summary>
/// The project's <c>EnvironmentFile</c> items, which the SDK hands to the compiler as additional files: the compiler reads them, and reads
/// them again when they change.
/// </summary>
internal static class EnvironmentFiles
{
    // What the SDK writes beside each additional file that is an EnvironmentFile: its path from the project's folder. Of what would begin a
    // comment there, '#' and ';', it writes the number.
    private const string PathMetadata = "build_metadata.AdditionalFiles.EnvAsCodePath";

    /// <summary>
    /// A file; <see langword="null"/> for an additional file that is none of the project's environments, or not in its folder.
    /// </summary>
    /// <param name="options">The options of additional files.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ProjectFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        if (PathOf(text, options, PathMetadata) is not { } normalized)
        {
            return null;
        }

        bool isOutside = normalized[0] == '/' || normalized.StartsWith("../", StringComparison.Ordinal) || normalized.Contains(":");
        return isOutside
            ? null
            : new ProjectFile(normalized, ProjectFiles.IsRead(normalized) ? text.GetText(cancellationToken)?.ToString() : null);
    }

    /// <summary>The path that the SDK wrote beside an additional file; <see langword="null"/> if it wrote none.</summary>
    /// <param name="options">The options of additional files.</param>
    /// <param name="metadata">The key of the path.</param>
    public static string? PathOf(AdditionalText text, AnalyzerConfigOptionsProvider options, string metadata) =>
        options.GetOptions(text).TryGetValue(metadata, out string? path) && path.Length > 0
            ? path.Replace("|23", "#").Replace("|3b", ";").Replace('\\', '/')
            : null;

    /// <summary>Files in the order that does not depend on the project's.</summary>
    public static ProjectFiles Sorted(ImmutableArray<ProjectFile> files) =>
        new(files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The files that an analyzer is given, and the additional text of each.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static (ProjectFiles Files, IReadOnlyDictionary<string, AdditionalText> Texts) Of(
        AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Dictionary<string, AdditionalText> texts = new(StringComparer.Ordinal);
        List<ProjectFile> files = [];
        List<ProjectBase> bases = [];
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            if (Read(text, options.AnalyzerConfigOptionsProvider, cancellationToken) is { } file)
            {
                texts[file.Path] = text;
                files.Add(file);
            }

            if (BaseFiles.Read(text, options.AnalyzerConfigOptionsProvider, cancellationToken) is { } described)
            {
                texts[described.Path] = text;
                bases.Add(described);
            }
        }

        return (
            Sorted([.. files]) with { Lock = LockFiles.Of(options, cancellationToken), Bases = BaseFiles.Sorted(bases) },
            texts);
    }
}
