using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>A name of a type is of one project: who reads it, or searches for it, knows what is meant.</summary>
public sealed class TypeNameTests
{
    [Fact]
    public void No_two_projects_have_a_type_of_the_same_name()
    {
        List<string> twice =
        [
            .. SourceFiles.All<BaseTypeDeclarationSyntax>()
                .Where(type => type.Path.StartsWith("src/", StringComparison.Ordinal)
                    && type.Node.Parent is BaseNamespaceDeclarationSyntax
                    && !type.Node.Modifiers.Any(SyntaxKind.FileKeyword))
                .Select(type => (Project: type.Path.Split('/')[1], Name: type.Node.Identifier.Text))
                .Distinct()
                .GroupBy(type => type.Name)
                .Where(types => types.Count() > 1)
                .Select(types => $"{types.Key}: {string.Join(", ", types.Select(type => type.Project).Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal),
        ];

        Assert.Empty(twice);
    }
}
