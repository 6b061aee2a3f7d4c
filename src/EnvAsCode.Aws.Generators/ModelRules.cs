using Microsoft.CodeAnalysis;

namespace EnvAsCode.Aws.Generators;

/// <summary>What can be wrong with a model and its annotations.</summary>
internal static class ModelRules
{
    private const string Category = "ServiceModels";

    /// <summary>A file is not in its notation.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Rule(
        "SHAPES1", "A service model cannot be read", "The model or the annotations of {0} cannot be read: {1}");

    /// <summary>Something public would have no documentation.</summary>
    public static readonly DiagnosticDescriptor Undocumented = Rule(
        "SHAPES2",
        "A shape has no words",
        "{0} has no words; write \"{0}: …\" into {1}.annotations, or \"omit {0}\" for a member that nobody needs");

    /// <summary>There are words about nothing.</summary>
    public static readonly DiagnosticDescriptor Unused = Rule(
        "SHAPES3", "Words are about nothing", "{0} is nothing that the operations of {1} use; remove its line from {1}.annotations");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
