using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>
/// Public members are documented completely. The compiler's CS1591 asks for a comment; that each parameter stands in it is asked for here,
/// because CS1573 would ask for it on internal members too, where a <c>param</c> is written only if it says something.
/// </summary>
public class DocumentationTests
{
    [Fact]
    public void Every_parameter_of_a_public_member_is_documented()
    {
        IEnumerable<string> missing = SourceFiles.All<MemberDeclarationSyntax>()
            .Where(member => member.Path.StartsWith("src/", StringComparison.Ordinal) && IsVisible(member.Node))
            .SelectMany(member => Undocumented(member.Node).Select(name => $"{SourceFiles.Place(member.Path, member.Node)}: {name}"));

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Undocumented(MemberDeclarationSyntax member)
    {
        List<XmlNodeSyntax> comment =
        [
            .. member.GetLeadingTrivia()
                .Select(trivia => trivia.GetStructure())
                .OfType<DocumentationCommentTriviaSyntax>()
                .SelectMany(trivia => trivia.Content),
        ];
        if (comment.OfType<XmlEmptyElementSyntax>().Any(element => element.Name.ToString() == "inheritdoc"))
        {
            return [];
        }

        IEnumerable<string> documented = comment.OfType<XmlElementSyntax>()
            .Where(element => element.StartTag.Name.ToString() == "param")
            .SelectMany(element => element.StartTag.Attributes.OfType<XmlNameAttributeSyntax>())
            .Select(attribute => attribute.Identifier.Identifier.ValueText);
        return Parameters(member).Select(parameter => parameter.Identifier.ValueText).Except(documented).Except(HandedOn(member));
    }

    /// <summary>Parameters that a type only hands on to its base class, which documents them.</summary>
    private static IEnumerable<string> HandedOn(MemberDeclarationSyntax member) =>
        (member as TypeDeclarationSyntax)?.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>()
            .SelectMany(type => type.ArgumentList.Arguments)
            .Select(argument => argument.Expression.ToString())
        ?? [];

    private static IEnumerable<ParameterSyntax> Parameters(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
        IndexerDeclarationSyntax indexer => indexer.ParameterList.Parameters,
        DelegateDeclarationSyntax type => type.ParameterList.Parameters,
        TypeDeclarationSyntax type => type.ParameterList?.Parameters ?? [],
        _ => [],
    };

    private static bool IsVisible(MemberDeclarationSyntax member) => member
        .AncestorsAndSelf()
        .OfType<MemberDeclarationSyntax>()
        .TakeWhile(declaration => declaration is not BaseNamespaceDeclarationSyntax)
        .All(declaration => declaration.Modifiers.Any(SyntaxKind.PublicKeyword)
            || (declaration.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !declaration.Modifiers.Any(SyntaxKind.PrivateKeyword))
            || (declaration.Parent is InterfaceDeclarationSyntax && declaration.Modifiers.Count == 0));
}
