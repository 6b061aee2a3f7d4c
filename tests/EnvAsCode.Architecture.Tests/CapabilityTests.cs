using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>Every capability has a test that carries its number, and <c>docs/capabilities.md</c> names it.</summary>
public class CapabilityTests
{
    private static readonly ILookup<int, string> Tests =
        Collect().Distinct().OrderBy(test => test.Test, StringComparer.Ordinal).ToLookup(test => test.Number, test => test.Test);

    [Fact]
    public void Every_capability_that_is_not_open_has_a_test() =>
        Assert.DoesNotContain(Capabilities.Titles.Keys, number => !Tests.Contains(number) && !Capabilities.Open.Contains(number));

    [Fact]
    public void No_open_capability_has_a_test() => Assert.DoesNotContain(Capabilities.Open, Tests.Contains);

    [Fact]
    public void No_test_carries_a_number_that_is_no_capability() =>
        Assert.Empty(Tests.Select(group => group.Key).Except(Capabilities.Titles.Keys));

    [Fact]
    public void The_list_names_the_tests_of_every_capability()
    {
        StringBuilder list = new(
            "# Capabilities\n\nWhat a declaration can express, and the tests that prove it. Made from the tests' `[Capability]` "
            + "attributes; "
            + "with `ENVASCODE_UPDATE_GOLDEN=1` the test that compares it writes it.\n");
        foreach ((int number, string title) in Capabilities.Titles)
        {
            if (Capabilities.Areas.TryGetValue(number, out string? area))
            {
                list.Append(CultureInfo.InvariantCulture, $"\n## {area}\n\n| # | capability | tests |\n| --- | --- | --- |\n");
            }

            string tests = string.Join("<br>", Tests[number].Select(test => "`" + test + "`"));
            list.Append(CultureInfo.InvariantCulture, $"| {number} | {title} | {(tests.Length == 0 ? "open" : tests)} |\n");
        }

        GoldenFile.Equal("docs/capabilities.md", list.ToString());
    }

    private static IEnumerable<(int Number, string Test)> Collect() =>
        from mark in SourceFiles.All<AttributeSyntax>()
        where mark.Node.Name.ToString() == "Capability"
        from number in mark.Node.ArgumentList!.Arguments
        select (int.Parse(number.ToString(), CultureInfo.InvariantCulture), NameOf(mark.Node.Parent!.Parent!));

    private static string NameOf(SyntaxNode marked) => marked is MethodDeclarationSyntax method
        ? ((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText + "." + method.Identifier.ValueText
        : ((TypeDeclarationSyntax)marked).Identifier.ValueText;
}
