using System;
using System.Linq;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class VersionSpecifierSetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" >=1.0 , <2 ", "<2,>=1.0")]
    [InlineData(",>=1,,<2,", "<2,>=1")]
    [InlineData("!=1,!=1", "!=1")]
    [InlineData(">= 1.0,>=2a0,>=1.0.0", ">=1.0,>=2a0")]
    public void A_set_is_written_in_one_order(string text, string expected) =>
        Assert.Equal(expected, VersionSpecifierSet.Parse(text).ToString());

    [Theory]
    [InlineData(">=1,<2", "<2.0,>=1.0.0", true)]
    [InlineData("==1,==1.0", "==1", true)]
    [InlineData(">=1", ">=1,<2", false)]
    [InlineData("", "", true)]
    public void Sets_are_equal_whatever_the_order(string left, string right, bool equal)
    {
        VersionSpecifierSet leftSet = VersionSpecifierSet.Parse(left);
        VersionSpecifierSet rightSet = VersionSpecifierSet.Parse(right);

        Assert.Equal(equal, leftSet.Equals(rightSet));
        Assert.Equal(equal, leftSet.GetHashCode() == rightSet.GetHashCode());
    }

    [Fact]
    public void A_clause_knows_where_it_stands() =>
        Assert.Equal(
            [new TextSpan(1, 5), new TextSpan(9, 3)],
            VersionSpecifierSet.Parse(" >=1.0 , < 2").Specifiers.Select(specifier => specifier.Span));

    [Theory]
    [InlineData(">=1.0,=2", 6, 1, ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData(">=1.0,2", 6, 1, ParseErrorCode.SpecifierOperatorMissing)]
    [InlineData(">=1.0 <2", 5, 3, ParseErrorCode.VersionUnexpectedText)]
    public void The_first_wrong_clause_is_marked(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(VersionSpecifierSet.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
    }

    // "Handling of pre-releases": left out while anything else satisfies, unless a clause names one.
    [Theory]
    [InlineData("", "1.0 2.0a1", "1.0")]
    [InlineData("", "2.0a1", "2.0a1")]
    [InlineData(">=1.2.3", "1.2 1.3 1.5a1", "1.3")]
    [InlineData(">=1.2.3", "1.2 1.5a1", "1.5a1")]
    [InlineData(">=1.2.3a1", "1.3 1.5a1", "1.3 1.5a1")]
    [InlineData(">=1.0,!=2.0a1", "1.0 2.0a2", "1.0")]
    [InlineData(">=1.0a1,!=1.0", "1.0 1.0a2 2.0", "1.0a2 2.0")]
    [InlineData("", "1.0 nonsense 2.0a1", "1.0 nonsense")]
    [InlineData("", "nonsense 2.0a1", "nonsense 2.0a1")]
    [InlineData(">=0", "nonsense 2.0", "2.0")]
    [InlineData("===nonsense", "nonsense 2.0", "nonsense")]
    public void Pre_releases_are_a_last_resort(string set, string candidates, string expected) =>
        Assert.Equal(expected, string.Join(' ', VersionSpecifierSet.Parse(set).Filter(candidates.Split(' '))));

    [Fact]
    public void The_caller_decides_about_pre_releases()
    {
        VersionSpecifierSet set = VersionSpecifierSet.Parse(">=1.0");

        Assert.Equal(["1.0", "2.0a1"], set.Filter(["1.0", "2.0a1"], preReleases: true));
        Assert.Empty(set.Filter(["2.0a1"], preReleases: false));
        Assert.True(set.Contains("2.0a1"));
        Assert.True(set.Contains("2.0a1", preReleases: true));
        Assert.False(set.Contains("2.0a1", preReleases: false));
        Assert.False(set.Contains(Pep440Version.Parse("2.0a1"), preReleases: false));
        Assert.False(set.Contains("nonsense"));
        Assert.True(VersionSpecifierSet.Any.Contains("nonsense"));
    }

    [Theory]
    [InlineData("1.26.4", "==1.26.4")]
    [InlineData("1.26.*", "==1.26.*")]
    [InlineData("v1.26", "==v1.26")]
    [InlineData("~=1.26", "~=1.26")]
    [InlineData(">=1,<2", "<2,>=1")]
    [InlineData("", "")]
    public void A_bare_version_is_a_pin(string text, string expected)
    {
        Assert.True(VersionSpecifierSet.TryParsePin(text, out VersionSpecifierSet? set, out _));
        Assert.Equal(expected, set!.ToString());
    }

    [Theory]
    [InlineData("1.2.x", "1.2.*", 3, 2)]
    [InlineData("1.2.3rc1.*", "1.2.3rc1", 8, 2)]
    [InlineData("^1.2", ">=1.2,<2", 0, 1)]
    [InlineData("latest", null, 0, 6)]
    public void A_wrong_pin_is_marked_and_mended(string text, string? suggestion, int start, int length)
    {
        Assert.False(VersionSpecifierSet.TryParsePin(text, out _, out ParseError? error));
        Assert.Equal((suggestion, new TextSpan(start, length)), (error!.Suggestion, error.Span));
    }

    [Theory]
    [InlineData("==1.0", "1.0")]
    [InlineData("===1.0", "1.0")]
    [InlineData("==1.*", null)]
    [InlineData(">=1", null)]
    [InlineData("==1,==1", null)]
    [InlineData("", null)]
    public void An_exact_pin_is_recognized(string set, string? version) =>
        Assert.Equal(version, VersionSpecifierSet.Parse(set).ExactVersion?.ToString());

    [Theory]
    [InlineData(">=2,<1", true)]
    [InlineData("==1.0,!=1.0", true)]
    [InlineData("==1.0,==1.0.0", false)]
    [InlineData("==1.0,==1.1", true)]
    [InlineData("==1.0.*,==1.1", true)]
    [InlineData(">1.0,<1.0.1", false)]
    [InlineData(">1.0,<=1.0.post5", true)]
    [InlineData(">1.0.dev1,<1.0.dev2", true)]
    [InlineData(">1.0a1,<1.0a2", false)]
    [InlineData(">1.0a1,<1.0a2.dev0", true)]
    [InlineData("<0", true)]
    [InlineData("<0.dev0", true)]
    [InlineData("<0.dev1", false)]
    [InlineData("~=1.0,>=2", true)]
    [InlineData("!=1.*,==1.5", true)]
    [InlineData("===1.0,===1.1", true)]
    [InlineData("===nonsense,>=1", true)]
    [InlineData("===nonsense", false)]
    [InlineData("===1.0,>=1", false)]
    [InlineData("", false)]
    public void A_set_that_nothing_satisfies_is_found(string set, bool unsatisfiable) =>
        Assert.Equal(unsatisfiable, VersionSpecifierSet.Parse(set).IsUnsatisfiable());

    [Theory]
    [InlineData(">=1.0a1,<1.0a5", true)]
    [InlineData(">=1.0a1,<=1.0", false)]
    [InlineData("===1.0a1", true)]
    [InlineData("<0.0.0a5", true)]
    public void Without_pre_releases_more_sets_are_unsatisfiable(string set, bool unsatisfiable)
    {
        Assert.False(VersionSpecifierSet.Parse(set).IsUnsatisfiable());
        Assert.Equal(unsatisfiable, VersionSpecifierSet.Parse(set).IsUnsatisfiable(preReleases: false));
    }

    [Theory]
    [InlineData("==1.5", ">=1,<2", true, false)]
    [InlineData("~=1.4", ">=1.4,==1.*", true, false)]
    [InlineData(">=1,<2", "==1.5", false, false)]
    [InlineData(">=1,<2", ">=2", false, true)]
    [InlineData("==1.*", ">=1.dev0,<2", true, false)]
    [InlineData("==1.0", "!=1.0", false, true)]
    [InlineData("", ">=1", false, false)]
    [InlineData(">=2,<1", "==5", true, true)]
    [InlineData("===1.0", "==1.0", true, false)]
    public void Sets_are_compared_by_what_they_admit(string left, string right, bool subset, bool disjoint)
    {
        VersionSpecifierSet leftSet = VersionSpecifierSet.Parse(left);
        VersionSpecifierSet rightSet = VersionSpecifierSet.Parse(right);

        Assert.Equal((subset, disjoint), (leftSet.IsSubsetOf(rightSet), leftSet.IsDisjointFrom(rightSet)));
        Assert.Equal(disjoint, rightSet.IsDisjointFrom(leftSet));
    }

    [Fact]
    public void A_text_that_is_no_set_is_refused_with_the_reason() =>
        Assert.Contains("'='", Assert.Throws<FormatException>(() => VersionSpecifierSet.Parse("=1")).Message, StringComparison.Ordinal);
}
