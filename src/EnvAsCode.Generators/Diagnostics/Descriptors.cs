using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Diagnostics;

/// <summary>The rules as the compiler wants them.</summary>
internal static class Descriptors
{
    // The rules of the build and of publishing are reported by other hosts.
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Rules.All
        .Where(rule => rule.Id[3] != '8')
        .ToDictionary(rule => rule.Id, Describe);

    /// <summary>Every descriptor that an analyzer of this assembly may report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            RuleSeverity.Hidden => DiagnosticSeverity.Hidden,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
