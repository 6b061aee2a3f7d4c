using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Architecture.Tests;

/// <summary>The SDK shares its project with others: what it defines there has its prefix.</summary>
public class SdkTargetTests
{
    private const string ShortTargets = "EnvAsCode.ShortTargets.targets";

    private static IEnumerable<XDocument> Files => Directory.GetFiles(Repository.PathOf("sdk/EnvAsCode.Sdk/Sdk"))
        .Where(path => Path.GetFileName(path) != ShortTargets)
        .Order(StringComparer.Ordinal)
        .Select(XDocument.Load);

    [Fact]
    public void A_target_carries_the_products_prefix() => Assert.DoesNotContain(
        Files.SelectMany(Targets), name => !name.TrimStart('_').StartsWith("EnvAsCode", StringComparison.Ordinal));

    [Fact]
    public void A_short_target_is_another_name_of_one_that_has_the_prefix() => Assert.All(
        XDocument.Load(Repository.PathOf("sdk/EnvAsCode.Sdk/Sdk/" + ShortTargets)).Descendants("Target"),
        target =>
        {
            Assert.Equal("EnvAsCode" + (string?)target.Attribute("Name"), (string?)target.Attribute("DependsOnTargets"));
            Assert.Contains((string?)target.Attribute("DependsOnTargets"), Files.SelectMany(Targets));
            Assert.Empty(target.Elements());
        });

    [Fact]
    public void Every_target_that_people_may_name_is_documented()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/msbuild.md"));
        Assert.DoesNotContain(
            Files.SelectMany(Targets),
            name => name[0] != '_' && !page.Contains("`" + name + "`", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Targets(XDocument file) =>
        file.Descendants("Target").Select(target => (string)target.Attribute("Name")!);
}
