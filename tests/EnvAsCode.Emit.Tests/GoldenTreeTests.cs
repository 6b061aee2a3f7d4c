using System;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class GoldenTreeTests
{
    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void An_environment_is_emitted_as_its_golden_tree(string name) => GoldenTree.Equal(GoldenTree.Cases + name, Cases.Emit(name));

    [Theory]
    [MemberData(nameof(Cases.Names), MemberType = typeof(Cases))]
    public void The_environments_of_the_golden_trees_have_no_errors(string name) =>
        Assert.DoesNotContain(EnvironmentChecks.Check(Cases.All[name]), finding => finding.Rule.Severity == RuleSeverity.Error);

    [Fact]
    public void Every_golden_tree_belongs_to_a_case() =>
        Assert.Equal(
            Cases.All.Keys,
            Directory.GetDirectories(Repository.PathOf(GoldenTree.Cases))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal));
}
