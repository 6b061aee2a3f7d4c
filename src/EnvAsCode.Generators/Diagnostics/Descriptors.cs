using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using EnvAsCode.Emit;
using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.Diagnostics;

/// <summary>The rules as the compiler wants them.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Reported().ToDictionary(rule => rule.Id, Describe);

    /// <summary>Every descriptor that an analyzer of this assembly may report, in the order of the ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(descriptor => descriptor.Id, System.StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>All rules but those of the build and of publishing, which other hosts report.</summary>
    private static IEnumerable<Rule> Reported() => typeof(Rules)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Rule))
        .Select(property => (Rule)property.GetValue(null)!)
        .Where(rule => rule.Id[3] != '8');

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Error => DiagnosticSeverity.Error,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
}
