using Microsoft.CodeAnalysis;

namespace EnvAsCode.Generators.CrossProject;

/// <summary>The name by which a static member is known across projects and in the manifest.</summary>
internal static class MemberName
{
    /// <summary><c>Namespace.Type.Member</c>; nested types are joined with <c>+</c>.</summary>
    public static string Of(ISymbol member) => OfType(member.ContainingType) + "." + member.Name;

    /// <summary>The metadata name of a type with its namespace.</summary>
    public static string OfType(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? OfType(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
            : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    /// <summary><c>Type.Member</c>, as a reader of the declaration calls it.</summary>
    public static string Short(ISymbol member) => member.ContainingType.Name + "." + member.Name;
}
