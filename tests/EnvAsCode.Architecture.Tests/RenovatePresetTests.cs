using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>
/// The preset for Renovate: what its regular expressions find in declarations, in the syntax that Renovate's RE2 has too.
/// </summary>
public class RenovatePresetTests
{
    [Theory]
    [InlineData("Pip(\"xgboost\", \"2.0.3\")", "pypi xgboost 2.0.3")]
    [InlineData("Pip( name: \"xgboost[gpu]\" ,\n  version: \"==2.0.3\")", "pypi xgboost 2.0.3")]
    [InlineData("Pip(\"torch\", \"2.3.0+cu121\"), Conda(\"numpy\", \"1.26.4\")", "pypi torch 2.3.0+cu121, conda numpy 1.26.4")]
    [InlineData("Conda(\"_libgcc\", \"=1.2\")", "conda _libgcc 1.2")]
    [InlineData("Pip(\"numpy\", \">=1.26\")", "")]
    [InlineData("Pip(\"numpy\", \"1.26.*\")", "")]
    [InlineData("Pip(\"numpy\")", "")]
    [InlineData("Pip(\"numpy\", Version)", "")]
    [InlineData("NoPip(\"numpy\", \"1.0\")", "")]
    public void The_preset_finds_exact_pins_and_nothing_else(string code, string found) =>
        Assert.Equal(found, string.Join(", ", Managers().SelectMany(manager => manager.Patterns
            .SelectMany(pattern => Regex.Matches(code, pattern))
            .Select(match => $"{manager.Source} {match.Groups["depName"].Value} {match.Groups["currentValue"].Value}"))));

    [Fact]
    public void What_is_replaced_is_the_version_and_nothing_around_it()
    {
        const string Code = "Pip(\"xgboost\", /* */ \"1\"), Pip(\"xgboost\", \"2.0.3\")";
        Match match = Regex.Match(Code, Managers().First().Patterns.Single());

        Assert.Equal("2.0.3", Code.Substring(match.Groups["currentValue"].Index, match.Groups["currentValue"].Length));
    }

    // RE2 has no look-around, no back-reference and no atomic group.
    [Fact]
    public void The_expressions_are_of_the_kind_that_Renovate_reads() =>
        Assert.All(Managers().SelectMany(static manager => manager.Patterns), static pattern =>
            Assert.DoesNotMatch(@"\(\?(=|!|<=|<!|>)|\\[1-9]", pattern));

    private static IEnumerable<(string Source, IReadOnlyList<string> Patterns)> Managers()
    {
        using JsonDocument preset = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs/renovate/envascode.json")));
        return [.. preset.RootElement.GetProperty("customManagers").EnumerateArray().Select(static manager => (
            manager.GetProperty("datasourceTemplate").GetString()!,
            (IReadOnlyList<string>)[.. manager.GetProperty("matchStrings").EnumerateArray().Select(static each => each.GetString()!)]))];
    }
}
