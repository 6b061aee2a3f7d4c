using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>
/// The release-tracking files of the analyzer: a rule is in one of them. They are not beside the project, where Roslyn's own analyzer would
/// look for literal descriptors: these are made from the rules when the analyzer runs.
/// </summary>
public class AnalyzerReleaseTests
{
    private const string Folder = "docs/diagnostics/AnalyzerReleases.";
    private const string Header =
        "; Unshipped analyzer release\n; "
        + "https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/"
        + "ReleaseTrackingAnalyzers.Help.md\n"
        + "\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    private static IEnumerable<Rule> OfTheAnalyzer => Rules.All.Where(rule => rule.Category != "EnvAsCode.Build");

    [Fact]
    public void Every_rule_that_is_not_shipped_is_listed_as_new()
    {
        string[] shipped = Shipped();
        StringBuilder text = new(Header);
        foreach (Rule rule in OfTheAnalyzer.Where(rule => !shipped.Contains(rule.Id)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Category} | {rule.Severity} | [{rule.Title}]({rule.HelpLink})\n");
        }

        GoldenFile.Equal(Folder + "Unshipped.md", text.ToString());
    }

    [Fact]
    public void Every_shipped_rule_still_exists() => Assert.Empty(Shipped().Except(OfTheAnalyzer.Select(rule => rule.Id)));

    private static string[] Shipped() =>
    [
        .. File.ReadAllLines(Repository.PathOf(Folder + "Shipped.md"))
            .Where(line => line.StartsWith("EAC", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0]),
    ];
}
