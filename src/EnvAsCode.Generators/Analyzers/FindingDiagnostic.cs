using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Diagnostics;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>Makes the compiler's diagnostic of a finding.</summary>
internal static class FindingDiagnostic
{
    /// <summary>
    /// The diagnostic, on the literal that the finding is about; with the fix, if the literal is where it can be applied.
    /// </summary>
    /// <param name="environment">The value of the environment that it is about.</param>
    /// <param name="files">The project's other files, by their paths from its folder.</param>
    public static Diagnostic Of(Finding finding, Value environment, IReadOnlyDictionary<string, AdditionalText> files)
    {
        if (OfFile(finding, files) is { } inFile)
        {
            return inFile;
        }

        Location place = FindingLocator.Locate(environment, finding.Path, finding.Range, out bool isExact);
        if (finding.Fix is { Kind: FixKind.ReplaceValue })
        {
            // The whole string has to be one literal, wherever in it the finding points.
            FindingLocator.Locate(environment, finding.Path, range: null, out isExact);
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place,
            [
                .. finding.RelatedPaths.Select(path => FindingLocator.Locate(environment, path, range: null)),
                .. DeclarationOf(finding, environment)
            ],
            FixOf(finding, environment, isExact) is { } fix ? Properties(fix) : null,
            [.. finding.Arguments]);
    }

    /// <summary>
    /// The diagnostic of a finding at a place in a file that is no C#; <see langword="null"/> if it is not in one of these.
    /// </summary>
    /// <param name="files">The project's other files, by their paths from its folder.</param>
    public static Diagnostic? OfFile(Finding finding, IReadOnlyDictionary<string, AdditionalText> files)
    {
        if (finding is not { File: { } path, Range: { } range }
            || !files.TryGetValue(path, out AdditionalText? file)
            || file.GetText() is not { } text)
        {
            return null;
        }

        TextSpan span =
            TextSpan.FromBounds(System.Math.Min(range.Start, text.Length), System.Math.Min(range.Start + range.Length, text.Length));
        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
            [.. finding.Arguments]);
    }

    private static Location[] DeclarationOf(Finding finding, Value environment) =>
        FindingLocator.DeclarationOf(environment, finding.Path) is { } declaration ? [declaration] : [];

    private static SuggestedFix? FixOf(Finding finding, Value environment, bool isExact)
    {
        if (isExact || finding.OwnerFix is null)
        {
            return isExact ? finding.Fix : null;
        }

        FindingLocator.Locate(environment, finding.Path.Substring(0, finding.Path.LastIndexOf('.')), range: null, out bool isOwner);
        return isOwner ? finding.OwnerFix : null;
    }

    private static ImmutableDictionary<string, string?> Properties(SuggestedFix fix) => ImmutableDictionary<string, string?>.Empty
        .Add(SuggestedFix.KindProperty, fix.Kind.ToString())
        .Add(SuggestedFix.TitleProperty, fix.Title)
        .Add(SuggestedFix.TextProperty, fix.Text);
}
