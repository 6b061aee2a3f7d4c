using System.Collections.Immutable;
using System.Linq;
using EnvAsCode.Emit;
using EnvAsCode.Generators.Diagnostics;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>Makes the compiler's diagnostic of a finding.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic, on the literal that the finding is about; with the fix, if the literal is where it can be applied.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="environment">The value of the environment that it is about.</param>
    public static Diagnostic Of(Finding finding, Value environment)
    {
        Location place = FindingLocator.Locate(environment, finding.Path, finding.Range, out bool isExact);
        if (finding.Fix is { Kind: FixKind.ReplaceValue })
        {
            // The whole string has to be one literal, wherever in it the finding points.
            FindingLocator.Locate(environment, finding.Path, range: null, out isExact);
        }

        return Diagnostic.Create(
            Descriptors.Of(finding.Rule),
            place,
            finding.RelatedPaths.Select(path => FindingLocator.Locate(environment, path, range: null)),
            isExact && finding.Fix is { } fix ? Properties(fix) : null,
            [.. finding.Arguments]);
    }

    private static ImmutableDictionary<string, string?> Properties(SuggestedFix fix) => ImmutableDictionary<string, string?>.Empty
        .Add(SuggestedFix.KindProperty, fix.Kind.ToString())
        .Add(SuggestedFix.TitleProperty, fix.Title)
        .Add(SuggestedFix.TextProperty, fix.Text);
}
