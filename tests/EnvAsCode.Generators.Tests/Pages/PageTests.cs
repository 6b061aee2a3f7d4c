using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace EnvAsCode.Generators.Tests.Pages;

/// <summary>
/// Every diagnostic that the compiler reports is shown by its page: the bad code raises it, at the place and in the words of the golden
/// file beside this test, and the fixed code does not.
/// </summary>
public class PageTests
{
    private const string Golden = "tests/EnvAsCode.Generators.Tests/Pages/Golden";

    /// <summary>Why a page's code raises nothing when it is compiled alone.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["EAC1011"] = "two projects built with two versions",
        ["EAC7017"] = "two projects built with two versions",
        ["EAC2060"] = "a key in a file beside the code",
        ["EAC3019"] = "a mistake in a file beside the code",
        ["EAC3090"] = "a mistake in a file beside the code",
        ["EAC3091"] = "a mistake in a file beside the code",
        ["EAC3092"] = "a description of a base beside the code",
        ["EAC3093"] = "a description of a base beside the code",
        ["EAC3094"] = "a description of a base beside the code",
        ["EAC3095"] = "a description of a base beside the code",
        ["EAC3096"] = "a description of a base beside the code",
        ["EAC9001"] = "a fault that nobody knows of yet",
    };

    // What a lock says depends on files beside the code; Locks/ has the tests.
    public static TheoryData<string> Ids =>
        [
            .. Rules.All.Where(rule =>
                rule.Category is not ("EnvAsCode.Build" or "EnvAsCode.Locks") && !Elsewhere.ContainsKey(rule.Id)).Select(rule => rule.Id)
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_code_of_a_page_raises_its_diagnostic_on_the_literal(string id)
    {
        CSharpCompilation compilation = Compile(id, "Bad");

        IEnumerable<Diagnostic> found =
            (await Declarations.AnalyzeAsync(compilation, DiagnosticSeverity.Hidden)).Where(diagnostic => diagnostic.Id == id);

        Assert.NotEmpty(found);
        StringBuilder shown = new();
        foreach (Diagnostic diagnostic in found)
        {
            string others = string.Concat(diagnostic.AdditionalLocations.Select(location => "\n    also at: " + Shown(location)));
            string fix = diagnostic.Properties.TryGetValue(SuggestedFix.TitleProperty, out string? title) ? "\n    fix: " + title : "";
            shown.Append(
                CultureInfo.InvariantCulture,
                $"{Shown(diagnostic.Location)}{others}{fix}\n    {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
        }

        GoldenFile.Equal($"{Golden}/{id}.txt", shown.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_fixed_code_of_a_page_compiles_and_raises_no_error(string id)
    {
        CSharpCompilation compilation = Compile(id, "Fixed");

        IEnumerable<Diagnostic> found = (await Declarations.AnalyzeAsync(compilation, DiagnosticSeverity.Hidden))
            .Where(diagnostic => diagnostic.Id == id || diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Empty(found);
    }

    [Fact]
    public void Every_reason_for_an_exception_belongs_to_a_rule() => Assert.Subset(
        Rules.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal), Elsewhere.Keys.ToHashSet(StringComparer.Ordinal));

    private static CSharpCompilation Compile(string id, string section)
    {
        string source = PageExample.Read(id, section)
            ?? throw new InvalidOperationException($"The section '{section}' of {id}.md has no C#.");
        CSharpCompilation compilation = Declarations.Compile(source);
        Assert.Empty(
            compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic + "\n" + source));
        return compilation;
    }

    private static string Shown(Location location) =>
        Declarations.TextAt(location).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\n    ", StringComparison.Ordinal);
}
