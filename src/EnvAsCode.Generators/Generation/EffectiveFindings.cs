using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Analyzers;
using EnvAsCode.Generators.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EnvAsCode.Generators.Generation;

/// <summary>What the analyzer's warnings and errors about a declaration become in the user's code: reported, or suppressed.</summary>
internal static class EffectiveFindings
{
    // Where in another file a finding stands decides nothing here.
    private static readonly Dictionary<string, AdditionalText> NoFiles = [];

    /// <summary>The findings of warning severity and above, with what became of them.</summary>
    /// <param name="findings">What the checks found.</param>
    /// <param name="value">The value that they checked.</param>
    /// <param name="compilation">The compilation, which knows <c>#pragma</c>, attributes and <c>.editorconfig</c>.</param>
    public static EquatableArray<ReportedFinding> Of(EquatableArray<Finding> findings, Value value, Compilation compilation)
    {
        List<ReportedFinding> reported = [];
        foreach (Finding finding in findings)
        {
            if (finding.Rule.Severity >= RuleSeverity.Warning)
            {
                Diagnostic? effective =
                    CompilationWithAnalyzers.GetEffectiveDiagnostics([FindingDiagnostic.Of(finding, value, NoFiles)], compilation)
                        .FirstOrDefault();
                bool isSuppressed = effective is null || effective.IsSuppressed;
                reported.Add(new ReportedFinding(
                    finding.Rule,
                    finding.Path,
                    finding.Message,
                    isSuppressed,
                    isSuppressed ? JustificationOf(effective, compilation) : null));
            }
        }

        return reported.ToEquatableArray();
    }

    private static string? JustificationOf(Diagnostic? effective, Compilation compilation) =>
        effective?.GetSuppressionInfo(compilation)?.Attribute?.NamedArguments
            .FirstOrDefault(argument => argument.Key == "Justification").Value.Value as string;
}
