using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EnvAsCode.CodeFixes.Tests;

public class PackageNameRefactoringTests
{
    [Theory]
    [InlineData("Pip(\"sci§\")", "scipy")]
    [InlineData("Pip(\"§Scikit_L\", \"1.5.2\")", "scikit-learn")]
    [InlineData("Pip(version: \"1.26.4\", name: \"num§p\")", "numpy")]
    [InlineData("Conda(\"pytorch-g§\")", "pytorch-gpu")]
    [InlineData("Conda(@\"pan§d\")", "pandas")]
    public async Task A_name_begun_is_completed_with_a_widely_used_package(string package, string name)
    {
        (string before, string after)[] offers = await OffersAsync(package);

        string literal = package[package.IndexOf('(', StringComparison.Ordinal)..];
        Assert.Contains(offers, offer => offer.before == $"Write \"{name}\"");
        Assert.Contains("\"" + name + "\"", offers.Single(offer => offer.before == $"Write \"{name}\"").after, StringComparison.Ordinal);
        Assert.DoesNotContain(literal.Replace("§", "", StringComparison.Ordinal), offers[0].after, StringComparison.Ordinal);
        Assert.InRange(offers.Length, 1, 12);
    }

    [Theory]
    [InlineData("Pip(\"s§\")")]
    [InlineData("Pip(\"numpy\", \"1§.26\")")]
    [InlineData("Pip(\"no-package-begins-so§\")")]
    [InlineData("Pip(\"num\"§)")]
    [InlineData("Apt(\"gi§\")")]
    [InlineData("Pip(nameof(§D))")]
    public async Task Elsewhere_nothing_is_offered(string package) => Assert.Empty(await OffersAsync(package));

    private static async Task<(string Title, string Code)[]> OffersAsync(string package)
    {
        string source = FixedCode.Declaration("new(\"a\") { Packages = [" + package + "] }");
        int caret = source.IndexOf('§', StringComparison.Ordinal);
        using AdhocWorkspace workspace = new();
        Document document = FixedCode.Open(workspace, source.Remove(caret, 1));
        List<CodeAction> actions = [];
        await new PackageNameRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(caret, 0), actions.Add, CancellationToken.None));
        List<(string, string)> offers = [];
        foreach (CodeAction action in actions)
        {
            offers.Add((action.Title, await FixedCode.ApplyAsync(action, document.Id)));
        }

        return [.. offers];
    }
}
