using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>Every rule has a page, every page a rule.</summary>
public partial class DiagnosticPageTests
{
    private const string Folder = "docs/diagnostics";

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_page_has_a_rule()
    {
        IEnumerable<string> pages =
            Directory.GetFiles(Repository.PathOf(Folder), "EAC*.md").Select(path => Path.GetFileNameWithoutExtension(path)!);

        Assert.Empty(pages.Except(Rules.All.Select(rule => rule.Id)));
    }

    [Fact]
    public void No_two_rules_share_an_id() =>
        Assert.Empty(Rules.All.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void No_rule_takes_a_retired_id() => Assert.Empty(Rules.All.Select(rule => rule.Id).Intersect(Rules.Retired.Keys));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_its_title_severity_and_sections(string id)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);
        string path = Repository.PathOf($"{Folder}/{id}.md");
        Assert.True(File.Exists(path), $"{Folder}/{id}.md is missing: copy the page of a rule like it.");
        string page = File.ReadAllText(path);

        Assert.Matches($"^# {id}: ", page);
        Assert.Contains($"| Severity | {rule.Severity} |", page, StringComparison.Ordinal);
        Assert.Equal(["Cause", "Bad", "Fixed", "When to suppress"], Headings().Matches(page).Select(match => match.Groups[1].Value));
        Assert.EndsWith($"docs/diagnostics/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_whether_the_rule_can_be_suppressed(string id)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);
        string advice = File.ReadAllText(Repository.PathOf($"{Folder}/{id}.md")).Split("## When to suppress\n\n")[1];

        // The one warning that a publish has: no compiler gives it, which could be told to be silent; an option is what turns it off.
        Assert.True(
            rule == Rules.ImageLeftOut || rule.PreventsEmission == advice.StartsWith("Never", StringComparison.Ordinal), advice);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_says_what_to_write_and_is_one_sentence(string id)
    {
        Rule rule = Rules.All.Single(candidate => candidate.Id == id);

        Assert.Matches("^EAC[1-9][0-9]{3}$", rule.Id);
        Assert.False(rule.MessageFormat.EndsWith('.'), "A message is one sentence without its full stop, as the compiler's are.");
        Assert.DoesNotContain('\n', rule.MessageFormat);
        Assert.DoesNotMatch("TODO|Error:|!$", rule.MessageFormat);
    }

    [Fact]
    public void The_index_lists_every_rule()
    {
        StringBuilder index = new(
            "# Diagnostics\n\nOne page a rule. Made from the rules by a test; with `ENVASCODE_UPDATE_GOLDEN=1` the test writes it.\n");
        foreach (IGrouping<string, Rule> area in Rules.All.GroupBy(rule => rule.Category))
        {
            index.Append("\n## ").Append(area.Key).Append("\n\n| id | severity | rule |\n| --- | --- | --- |\n");
            foreach (Rule rule in area)
            {
                index.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity} | {rule.Title} |\n");
            }
        }

        index.Append("\n## Retired\n\nIds that are not used again.\n\n| id | now |\n| --- | --- |\n");
        foreach ((string id, EquatableArray<Rule> now) in Rules.Retired.OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            string rules = string.Join(", ", now.Select(rule => $"[{rule.Id}]({rule.Id}.md)"));
            index.Append(CultureInfo.InvariantCulture, $"| {id} | {rules} |\n");
        }

        GoldenFile.Equal($"{Folder}/README.md", index.ToString());
    }

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
