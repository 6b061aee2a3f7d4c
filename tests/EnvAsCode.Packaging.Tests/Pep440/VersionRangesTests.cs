using CsCheck;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Pep440.Ranges;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class VersionRangesTests
{
    [Theory]
    [InlineData(">=1,<2", ">=1,<2", "1")]
    [InlineData(">1", ">1", "2")]
    [InlineData(">1.0,<1.1", ">1.0,<1.1", "1.0.1")]
    [InlineData(">1,<1.0.0.1", ">1,<1.0.0.1", "1.0.0.0.1")]
    [InlineData("==1.5", "==1.5", "1.5")]
    [InlineData("==1.5+a", "==1.5+a", "1.5+a")]
    [InlineData("==1.5.*", ">=1.5,<1.6", "1.5")]
    [InlineData("!=1.5", "<1.5 or >1.5", "0")]
    [InlineData(">=1.0a1,<1.0a3", ">=1.0a1,<1.0a3", "1.0a1")]
    [InlineData(">=1.0a1,<=1.0", ">=1.0a1,<=1.0", "1.0")]
    [InlineData("<0.dev1", "<0.dev1", "0.dev0")]
    [InlineData(">1.0.post1.dev3,<1.0.post1.dev5", "==1.0.post1.dev4", "1.0.post1.dev4")]
    [InlineData(">1.0.post1.dev3,<1.0.post1.dev6", ">=1.0.post1.dev4,<1.0.post1.dev6", "1.0.post1.dev4")]
    [InlineData("!=1.0+a,==1.0,!=1.0", "no version", null)]
    [InlineData("==1.0,!=1.0+a", ">=1.0,<1.0+a or >1.0+a,<=1.0", "1.0")]
    [InlineData("", "any version", "0")]
    public void A_set_of_versions_has_words_and_an_example(string set, string words, string? example)
    {
        VersionRanges ranges = VersionSpecifierSet.Parse(set).Ranges;

        Assert.Equal(example is not null, ranges.TryGetVersion(out Pep440Version? version));
        Assert.Equal(example, version?.ToString());
        Assert.True(version is null || ranges.Contains(version));
        Assert.Equal(words, ranges.ToString());
    }

    [Fact]
    public void An_example_lies_between_two_local_versions()
    {
        VersionRanges above = VersionSpecifierSet.Parse("!=1.0+a").Ranges.Intersect(VersionSpecifierSet.Parse("==1.0").Ranges);

        Assert.True(above.Contains(Pep440Version.Parse("1.0+a.0")));
        Assert.False(above.Contains(Pep440Version.Parse("1.0+a")));
        Assert.True(
            VersionSpecifierSet.Parse("===1.0").Ranges
                .Complement()
                .Intersect(VersionSpecifierSet.Parse("==1.0").Ranges)
                .TryGetVersion(out Pep440Version? local));
        Assert.Equal("1.0+a", local.ToString());
    }

    [Fact]
    public void The_algebra_agrees_with_matching() =>
        Gen.Select(PackagingTexts.Clauses, PackagingTexts.Clauses, PackagingTexts.PlainVersion).SampleRepeatably((left, right, text) =>
        {
            if (!VersionSpecifierSet.TryParse(left, out VersionSpecifierSet? leftSet)
                || !VersionSpecifierSet.TryParse(right, out VersionSpecifierSet? rightSet))
            {
                return;
            }

            Pep440Version version = Pep440Version.Parse(text);
            VersionRanges leftRanges = leftSet.Ranges;
            VersionRanges rightRanges = rightSet.Ranges;
            bool inLeft = leftRanges.Contains(version);
            bool inRight = rightRanges.Contains(version);
            Assert.Equal(inLeft && inRight, leftRanges.Intersect(rightRanges).Contains(version));
            Assert.Equal(inLeft || inRight, leftRanges.Union(rightRanges).Contains(version));
            Assert.Equal(!inLeft, leftRanges.Complement().Contains(version));
            Assert.Equal(leftRanges, leftRanges.Complement().Complement());
            Assert.True(leftRanges.IsDisjointFrom(leftRanges.Complement()));
            Assert.True(leftRanges.Union(leftRanges.Complement()).IsAll);
            Assert.True(leftRanges.Intersect(rightRanges).IsSubsetOf(leftRanges));
            Assert.True(!(inLeft && !inRight) || !leftRanges.IsSubsetOf(rightRanges));
            Assert.True(!(inLeft && inRight) || !leftRanges.IsDisjointFrom(rightRanges));
        }, iter: 20_000);
}
