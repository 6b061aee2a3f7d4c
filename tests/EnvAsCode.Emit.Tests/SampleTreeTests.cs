using System;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// All that the samples yield, kept in <c>GoldenSamples</c>, so that a change of it is seen in a review. Only what a build itself adds to
/// the manifests, findings and policies, is not in it.
/// </summary>
public class SampleTreeTests
{
    private const string Root = "tests/EnvAsCode.Emit.Tests/GoldenSamples/";

    public static TheoryData<string> Folders => [.. Samples.ByFolder.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_sample_is_emitted_as_its_golden_tree(string folder)
    {
        (string declaration, EnvironmentSpec environment) = Samples.ByFolder[folder];

        Assert.DoesNotContain(EnvironmentChecks.Check(environment, Samples.Files), finding => finding.Rule.Severity == RuleSeverity.Error);
        GoldenTree.Equal(Root + folder, EnvironmentEmitter.Emit(environment, declaration, Samples.Files));
    }

    [Fact]
    public void Every_golden_tree_belongs_to_a_sample() => Assert.Equal(
        Samples.ByFolder.Keys.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Repository.PathOf(Root)).SelectMany(project => Directory.GetDirectories(project))
            .Select(folder => Path.GetRelativePath(Repository.PathOf(Root), folder).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_published_example_is_in_a_table_that_says_what_the_original_had_wrong()
    {
        string notes = string.Concat(
            Directory.GetFiles(Repository.PathOf("samples/PublishedExamples"), "README.md", SearchOption.AllDirectories)
                .Where(path => !path.Contains("/bin/", StringComparison.Ordinal))
                .Select(File.ReadAllText));

        Assert.All(
            Samples.ByFolder.Values.Where(sample => sample.Declaration.StartsWith("PublishedExamples.", StringComparison.Ordinal)),
            sample => Assert.Contains("`" + sample.Declaration.Split('.')[^1] + "` |", notes, StringComparison.Ordinal));
    }
}
