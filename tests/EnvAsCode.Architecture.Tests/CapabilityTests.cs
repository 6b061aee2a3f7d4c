using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>Every capability has a test that carries its number, and <c>docs/capabilities.md</c> names it.</summary>
public partial class CapabilityTests
{
    private static readonly ILookup<int, string> Tests = Collect().Distinct().OrderBy(test => test.Test, StringComparer.Ordinal).ToLookup(test => test.Number, test => test.Test);

    [Fact]
    public void Every_capability_that_is_not_open_has_a_test() =>
        Assert.DoesNotContain(Capabilities.Titles.Keys, number => !Tests.Contains(number) && !Capabilities.Open.Contains(number));

    [Fact]
    public void No_open_capability_has_a_test() => Assert.DoesNotContain(Capabilities.Open, Tests.Contains);

    [Fact]
    public void No_test_carries_a_number_that_is_no_capability() => Assert.Empty(Tests.Select(group => group.Key).Except(Capabilities.Titles.Keys));

    [Fact]
    public void The_list_names_the_tests_of_every_capability()
    {
        StringBuilder list = new(
            "# Capabilities\n\nWhat a declaration can express, and the tests that prove it. Made from the tests' `[Capability]` attributes; "
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

    private static IEnumerable<(int Number, string Test)> Collect()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match match in Marked().Matches(File.ReadAllText(path)))
            {
                string name = match.Groups["class"].Success ? match.Groups["class"].Value : Path.GetFileNameWithoutExtension(path) + "." + match.Groups["method"].Value;
                foreach (string number in match.Groups["numbers"].Value.Split(','))
                {
                    yield return (int.Parse(number, CultureInfo.InvariantCulture), name);
                }
            }
        }
    }

    // The attribute, whatever attributes follow it on lines of their own, and the name of the class or method.
    [GeneratedRegex(
        @"^[ \t]*(?:\[[^\n]*, )?\[?Capability\((?<numbers>[0-9, ]+)\)\]\n(?:(?![ \t]*public )[^\n]*\n)*"
        + @"[ \t]*public [^\n(]*?(?:class (?<class>\w+)|(?<method>\w+)\()",
        RegexOptions.Multiline)]
    private static partial Regex Marked();
}
