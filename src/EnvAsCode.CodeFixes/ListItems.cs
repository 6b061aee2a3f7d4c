using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace EnvAsCode.CodeFixes;

/// <summary>Removes and adds items of the lists that a declaration is written with.</summary>
internal static class ListItems
{
    /// <summary>The tree without the list item that holds a node; <see langword="null"/> if the node is in no list.</summary>
    public static SyntaxNode? Remove(SyntaxNode root, SyntaxNode node)
    {
        SyntaxNode? item = node.AncestorsAndSelf().FirstOrDefault(candidate => candidate
            is CollectionElementSyntax
            or
            {
                Parent: InitializerExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression
                }
            });
        return item is null ? null : root.RemoveNode(item, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }

    /// <summary>The tree with a package more in the <c>Packages</c> of the environment that a node belongs to.</summary>
    /// <param name="code">The package as code.</param>
    public static SyntaxNode? AddPackage(SyntaxNode root, SyntaxNode node, string code)
    {
        InitializerExpressionSyntax? environment = node.AncestorsAndSelf().OfType<InitializerExpressionSyntax>()
            .FirstOrDefault(initializer => Member(initializer, "Strategies") is not null || Member(initializer, "Packages") is not null);
        if (environment is null)
        {
            return null;
        }

        ExpressionSyntax package = SyntaxFactory.ParseExpression(code);
        if (Member(environment, "Packages") is not { } packages)
        {
            AssignmentExpressionSyntax added = (AssignmentExpressionSyntax)SyntaxFactory.ParseExpression("Packages = [" + code + "]");
            return root.ReplaceNode(
                environment,
                environment.WithExpressions(environment.Expressions.Insert(0, added.WithAdditionalAnnotations(Formatter.Annotation))));
        }

        CollectionExpressionSyntax list = packages.Right is CollectionExpressionSyntax written
            ? written.AddElements(SyntaxFactory.ExpressionElement(package))
            : (CollectionExpressionSyntax)SyntaxFactory.ParseExpression("[.." + packages.Right.WithoutTrivia() + ", " + code + "]");
        return root.ReplaceNode(packages.Right, list.WithTriviaFrom(packages.Right).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static AssignmentExpressionSyntax? Member(InitializerExpressionSyntax initializer, string name) => initializer.Expressions
        .OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);
}
