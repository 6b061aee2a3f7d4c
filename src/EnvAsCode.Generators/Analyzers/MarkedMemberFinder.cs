using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using EnvAsCode.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>
/// Finds the members of a compilation that carry one of our attributes. Syntax comes first, and is remembered by tree, so that an
/// edit looks through one file; only members with a fitting attribute name are bound.
/// </summary>
internal static class MarkedMemberFinder
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Indexes = new();

    /// <summary>A member with its attribute.</summary>
    /// <param name="Symbol">The property or field; a method where the attribute does not belong.</param>
    /// <param name="Kind">The kind of declaration that its attribute stands for.</param>
    /// <param name="Declaration">The declaration, for diagnostics about the member itself.</param>
    internal sealed record Found(ISymbol Symbol, DeclarationKind Kind, SyntaxNode Declaration);

    /// <summary>The marked members, in the order of trees and of their text.</summary>
    /// <param name="modelOf">The semantic model of a tree.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="only">The kind to look for; every kind if not given.</param>
    public static List<Found> Find(
        Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken cancellationToken, DeclarationKind? only = null)
    {
        IReadOnlyList<DeclarationKind> wanted = only is null ? DeclarationKinds.All : [only];
        List<Found> found = [];
        (DeclarationKind Kind, INamedTypeSymbol? Attribute)[] kinds =
            [.. wanted.Select(kind => (kind, compilation.GetTypeByMetadataName(kind.Attribute)))];
        TreeIndex[] indexes = [.. compilation.SyntaxTrees.Select(tree => Indexes.GetValue(tree, static t => new TreeIndex(t)))];
        HashSet<string> names = new(indexes.SelectMany(index => index.Aliases), StringComparer.Ordinal);
        foreach (DeclarationKind kind in wanted)
        {
            names.Add(kind.ShortName);
            names.Add(kind.ShortName + nameof(Attribute));
        }

        foreach (MemberDeclarationSyntax member in indexes.SelectMany(index => index.Members).Where(member => HasAttribute(member, names)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (SyntaxNode declaration in DeclarationsOf(member))
            {
                ISymbol? symbol = modelOf(member.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken);
                foreach (AttributeData data in symbol?.GetAttributes() ?? [])
                {
                    if (kinds.FirstOrDefault(kind => SymbolEqualityComparer.Default.Equals(kind.Attribute, data.AttributeClass)).Kind
                        is { } kind)
                    {
                        found.Add(new Found(symbol!, kind, declaration));
                    }
                }
            }
        }

        return found;
    }

    private static bool HasAttribute(MemberDeclarationSyntax member, HashSet<string> names) =>
        member.AttributeLists.Any(list => list.Attributes.Any(attribute => names.Contains(SimpleName(attribute.Name))));

    private static IEnumerable<SyntaxNode> DeclarationsOf(MemberDeclarationSyntax member) =>
        member is FieldDeclarationSyntax field ? field.Declaration.Variables : [member];

    private static string SimpleName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>
    /// The attributed properties, fields and methods of a tree, and the names that it gives to types by <c>using A = B</c>.
    /// </summary>
    private sealed class TreeIndex
    {
        public TreeIndex(SyntaxTree tree) => this.Visit(tree.GetRoot());

        public List<MemberDeclarationSyntax> Members { get; } = [];

        public List<string> Aliases { get; } = [];

        private void Visit(SyntaxNode node)
        {
            foreach (SyntaxNode child in node.ChildNodes())
            {
                switch (child)
                {
                    case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: { } alias } directive
                        when directive.ToString().Contains("Attribute"):
                        this.Aliases.Add(alias);
                        break;
                    case PropertyDeclarationSyntax or FieldDeclarationSyntax or MethodDeclarationSyntax
                        when ((MemberDeclarationSyntax)child).AttributeLists.Count > 0:
                        this.Members.Add((MemberDeclarationSyntax)child);
                        break;
                    case BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax:
                        this.Visit(child);
                        break;
                }
            }
        }
    }
}
