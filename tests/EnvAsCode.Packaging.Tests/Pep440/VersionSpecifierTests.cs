using System;
using System.Linq;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class VersionSpecifierTests
{
    [Theory]
    [InlineData("==1.1", "1.1 1.1.0 1.1+local 1.1.0+a", "1.1.1 1.1.post1 1.1a1 1.1.dev0")]
    [InlineData("==1.1+a", "1.1+a 1.1.0+A", "1.1 1.1+b 1.1+a.0")]
    [InlineData("==1.1.*", "1.1 1.1.0 1.1.dev0 1.1a1 1.1.post1 1.1.1+x 1.1.99999999999999999999", "1.10 1.2.dev0 1.0.post9 2!1.1")]
    [InlineData("==1!2.*", "1!2 1!2.0.1", "2.0.1")]
    [InlineData("!=1.1", "1.1.1 1.1.post1 1.1rc1", "1.1 1.1.0 1.1+local")]
    [InlineData("!=1.1+a", "1.1 1.1+b", "1.1+a")]
    [InlineData("!=1.1.*", "1.2.dev0 1.0.post1 1", "1.1 1.1a1 1.1.7.post1")]
    [InlineData("~=2.2", "2.2 2.3 2.2.post3 2.9.9 2.10a1", "2.2rc1 3.0 3.dev0 2.1")]
    [InlineData("~=1.4.5", "1.4.5 1.4.9 1.4.5.post1", "1.4.4 1.5 1.5.dev0 1.4.5a4")]
    [InlineData("~=2.2.post3", "2.2.post3 2.3", "2.2 3.0")]
    [InlineData("~=1.4.5a4", "1.4.5a4 1.4.5 1.4.6.dev1", "1.4.5a3 1.5")]
    [InlineData("~=2.2.0", "2.2.0 2.2.9", "2.3 2.1")]
    [InlineData(">=1.1", "1.1 1.1+a 1.1.post1 1.2.dev0 1!0", "1.1rc9 1.0+x 1.1.dev0")]
    [InlineData("<=1.1", "1.1 1.1+a.9 1.1rc1 1.0", "1.1.post0.dev0 1.1.post1 1.2.dev0")]
    [InlineData(">1.7", "1.7.1 1.8.dev0 1.7.0.1 1!0", "1.7 1.7.0.post1 1.7+a 1.7.post2+a 1.7.post1.dev0 1.7rc1")]
    [InlineData(">1.7.post2", "1.7.post3 1.7.1 1.7.post3.dev0", "1.7.post2 1.7.post2+a 1.7 1.7.post2.dev1")]
    [InlineData(">1.7a1", "1.7a2 1.7 1.7b1.dev0 1.7.post1", "1.7a1 1.7a1.post1 1.7a1+x 1.7a1.post1.dev9")]
    [InlineData(">1.7.dev3", "1.7.dev4 1.7a1 1.7 1.7+a", "1.7.dev3 1.7.dev3+a 1.7.dev2")]
    [InlineData("<3.1", "3.0 2.9.post1 3.0.99", "3.1 3.1a1 3.1.dev0 3.1+a 3.1.post1")]
    [InlineData("<3.1a2", "3.1a1 3.1.dev0 3.1a2.dev0 3.0", "3.1a2 3.1a2.post1 3.1")]
    [InlineData("<3.1.post2", "3.1 3.1rc1 3.1.post1 3.1.post1+a", "3.1.post2 3.1.post2.dev0")]
    [InlineData("<0.dev1", "0.dev0", "0 0.dev1")]
    [InlineData("===1.0", "1.0", "1.0.0 v1.0 1.0+a")]
    [InlineData("===Foo-Bar", "foo-bar FOO-BAR", "foo_bar 1.0")]
    public void An_operator_admits_what_its_section_says(string specifier, string inside, string outside)
    {
        VersionSpecifier parsed = VersionSpecifier.Parse(specifier);

        Assert.All(inside.Split(' '), version => Assert.True(parsed.Contains(version), version));
        Assert.All(outside.Split(' '), version => Assert.False(parsed.Contains(version), version));
    }

    [Theory]
    [InlineData(">=1.0", ">=1.0")]
    [InlineData(" == v1.0.* ", "==v1.0.*")]
    [InlineData("~=\t1.0", "~=1.0")]
    [InlineData("=== anything", "===anything")]
    public void A_specifier_keeps_its_spelling_without_blanks(string text, string expected) =>
        Assert.Equal(expected, VersionSpecifier.Parse(text).ToString());

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.SpecifierEmpty)]
    [InlineData("1.0", 0, 3, ParseErrorCode.SpecifierOperatorMissing)]
    [InlineData("=1.0", 0, 1, ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData("^1.0", 0, 1, ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData("==", 0, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("== foo", 3, 3, ParseErrorCode.VersionInvalid)]
    [InlineData(">=1.0.*", 5, 2, ParseErrorCode.SpecifierWildcardNotAllowed)]
    [InlineData("~=1.0.*", 5, 2, ParseErrorCode.SpecifierWildcardNotAllowed)]
    [InlineData("==1.0a1.*", 7, 2, ParseErrorCode.SpecifierWildcardAfterSuffix)]
    [InlineData("==1.0.post1.*", 11, 2, ParseErrorCode.SpecifierWildcardAfterSuffix)]
    [InlineData("==1.0.dev1.*", 10, 2, ParseErrorCode.SpecifierWildcardAfterSuffix)]
    [InlineData("!=1.0+5.*", 7, 2, ParseErrorCode.SpecifierWildcardAfterSuffix)]
    [InlineData("==1.0.*+5", 7, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("<=1.0+a", 5, 2, ParseErrorCode.SpecifierLocalNotAllowed)]
    [InlineData("~=1", 0, 3, ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers)]
    [InlineData("~=1rc1", 0, 6, ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers)]
    [InlineData("==1.2.x", 5, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData(">=1.0 <2", 5, 3, ParseErrorCode.VersionUnexpectedText)]
    public void A_wrong_specifier_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(VersionSpecifier.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.False(VersionSpecifier.TryParse(text, out _));
        Assert.Throws<FormatException>(() => VersionSpecifier.Parse(text));
    }

    [Theory]
    [InlineData("==1.0", "== v1.0.0", true)]
    [InlineData(">=1.0rc1", ">=1c1", true)]
    [InlineData("~=1.0", "~=1.0.0", false)]
    [InlineData("==1.*", "==1.0.*", false)]
    [InlineData("==1.0", "==1.0.*", false)]
    [InlineData("===1.0", "===1.0.0", false)]
    [InlineData(">1", ">=1", false)]
    public void Specifiers_are_equal_if_they_mean_the_same(string left, string right, bool equal)
    {
        Assert.Equal(equal, VersionSpecifier.Parse(left).Equals(VersionSpecifier.Parse(right)));
        Assert.Equal(equal, VersionSpecifier.Parse(left).GetHashCode() == VersionSpecifier.Parse(right).GetHashCode());
    }

    [Theory]
    [InlineData(">=1.0a1", true)]
    [InlineData("==1.0.dev1", true)]
    [InlineData("~=1.0rc1", true)]
    [InlineData("===1.0b1", true)]
    [InlineData("!=1.0a1", false)]
    [InlineData("==1.0.*", false)]
    [InlineData(">1.0", false)]
    [InlineData("===whatever", false)]
    public void A_specifier_names_a_pre_release_or_not(string specifier, bool names) =>
        Assert.Equal(names, VersionSpecifier.Parse(specifier).NamesPreRelease);

    [Fact]
    public void A_specifier_filters_a_list() =>
        Assert.Equal(["1.3"], VersionSpecifier.Parse(">=1.2.3").Filter(["1.2", "1.3", "1.5a1"]).ToArray());
}
