using System;
using System.Linq;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class Pep440VersionTests
{
    // Ascending, by the ordering rules of the version specifiers specification.
    private static readonly string[] Ascending =
    [
        "0.dev0", "0.0.0a1", "0", "0.post1", "0.0.1.dev3", "0.0.1",
        "1.0.dev1", "1.0.dev2", "1.0a0.dev1", "1.0a0", "1.0a0.post0.dev1", "1.0a0.post0", "1.0a1", "1.0a10", "1.0b1", "1.0rc1.dev4",
        "1.0rc1", "1.0rc1.post2", "1.0", "1.0+0a", "1.0+a", "1.0+a.1", "1.0+b", "1.0+0", "1.0+0.a", "1.0+9", "1.0+10", "1.0.post0.dev1",
        "1.0.post0", "1.0.post0+x", "1.0.post1", "1.0.0.1", "1.0.1", "1.1.dev0", "1.2", "1.10", "2024.1.31", "20240131120000",
        "99999999999999999999", "100000000000000000000", "1!0.1", "1!1.0", "2!0",
    ];

    [Fact]
    public void Versions_sort_as_the_specification_says()
    {
        for (int i = 0; i < Ascending.Length; i++)
        {
            for (int j = 0; j < Ascending.Length; j++)
            {
                int order = Pep440Version.Parse(Ascending[i]).CompareTo(Pep440Version.Parse(Ascending[j]));
                Assert.True(Math.Sign(order) == i.CompareTo(j), $"{Ascending[i]} and {Ascending[j]}: {order}");
            }
        }
    }

    [Theory]
    [InlineData("1.0", "1.0")]
    [InlineData(" v1.0\n", "1.0")]
    [InlineData("V01.002.0", "1.2.0")]
    [InlineData("1.0alpha1", "1.0a1")]
    [InlineData("1.0.ALPHA.1", "1.0a1")]
    [InlineData("1.0-beta_2", "1.0b2")]
    [InlineData("1.0c3", "1.0rc3")]
    [InlineData("1.0pre", "1.0rc0")]
    [InlineData("1.0preview1", "1.0rc1")]
    [InlineData("1.0rc", "1.0rc0")]
    [InlineData("1.0-1", "1.0.post1")]
    [InlineData("1.0post", "1.0.post0")]
    [InlineData("1.0-rev4", "1.0.post4")]
    [InlineData("1.0r4", "1.0.post4")]
    [InlineData("1.0dev", "1.0.dev0")]
    [InlineData("1.0_dev_3", "1.0.dev3")]
    [InlineData("1.0a-1.post_2.dev.3+Ubuntu-1_02.0AB", "1.0a1.post2.dev3+ubuntu.1.2.0ab")]
    [InlineData("1.0a.", "1.0a0")]
    [InlineData("1.0a--1", "1.0a0.post1")]
    [InlineData("00!1", "1")]
    [InlineData("1!2.3", "1!2.3")]
    [InlineData("20240131120000999999999999", "20240131120000999999999999")]
    public void A_version_is_normalized(string text, string normal) =>
        Assert.Equal(normal, Pep440Version.Parse(text).ToString());

    [Theory]
    [InlineData("1.2.0", "1.2")]
    [InlineData("1.0.0", "1")]
    [InlineData("0.0", "0")]
    [InlineData("1!0.0.0rc1.post0.dev2+a.b", "1!0rc1.post0.dev2+a.b")]
    public void The_canonical_text_has_no_trailing_zeros(string text, string canonical) =>
        Assert.Equal(canonical, Pep440Version.Parse(text).CanonicalText);

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.VersionEmpty)]
    [InlineData("  ", 0, 2, ParseErrorCode.VersionEmpty)]
    [InlineData("latest", 0, 6, ParseErrorCode.VersionInvalid)]
    [InlineData("1.2.x", 3, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0-", 3, 1, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0+", 3, 1, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0+a+b", 5, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0+_a", 3, 3, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0+\u0130", 3, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0po\u017ft1", 3, 5, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("\u0661.0", 0, 3, ParseErrorCode.VersionInvalid)]
    [InlineData(" 1.0 beta ", 4, 5, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1!", 1, 1, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("1.0.post1.post2", 9, 6, ParseErrorCode.VersionUnexpectedText)]
    public void A_wrong_version_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(Pep440Version.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.False(Pep440Version.TryParse(text, out _));
        Assert.Equal(error.Message, Assert.Throws<FormatException>(() => Pep440Version.Parse(text)).Message);
    }

    [Fact]
    public void The_parts_of_a_version_are_at_hand()
    {
        Pep440Version version = Pep440Version.Parse("1!2.3.4rc5.post6.dev7+cu121");

        Assert.Equal(1u, version.Epoch);
        Assert.Equal(["2", "3", "4"], version.Release.ToArray().Select(number => number.ToString()));
        Assert.Equal((2u, 3u, 4u), (version.Major, version.Minor, version.Micro));
        Assert.Equal(new PreRelease(PreReleaseKind.ReleaseCandidate, 5u), version.PreRelease);
        Assert.Equal((6u, 7u), (version.Post, version.Dev));
        Assert.Equal("cu121", version.Local);
        Assert.Equal("1!2.3.4rc5.post6.dev7", version.Public.ToString());
        Assert.Equal("1!2.3.4", version.Base.ToString());
        Assert.True(version.IsPreRelease && version.IsPostRelease && version.IsDevRelease);
    }

    [Theory]
    [InlineData("1.0", false, false, false)]
    [InlineData("1.0a1", true, false, false)]
    [InlineData("1.0.dev1", true, false, true)]
    [InlineData("1.0.post1", false, true, false)]
    [InlineData("1.0.post1.dev1", true, true, true)]
    [InlineData("1.0+local", false, false, false)]
    public void Kinds_of_releases_are_told_apart(string text, bool pre, bool post, bool dev)
    {
        Pep440Version version = Pep440Version.Parse(text);

        Assert.Equal((pre, post, dev), (version.IsPreRelease, version.IsPostRelease, version.IsDevRelease));
    }

    [Fact]
    public void Equal_versions_have_equal_hash_codes()
    {
        Assert.Equal(Pep440Version.Parse("1.0"), Pep440Version.Parse("v1.0.0"));
        Assert.Equal(Pep440Version.Parse("1.0").GetHashCode(), Pep440Version.Parse("v1.0.0").GetHashCode());
        Assert.NotEqual(Pep440Version.Parse("1.0"), Pep440Version.Parse("1.0.post0"));
        Assert.True(Pep440Version.Parse("1.0") == Pep440Version.Parse("1.0.0") && Pep440Version.Parse("1") != Pep440Version.Parse("2"));
        Assert.True(Pep440Version.Parse("1") < Pep440Version.Parse("2") && Pep440Version.Parse("1") <= Pep440Version.Parse("1.0"));
        Assert.True(Pep440Version.Parse("2") > Pep440Version.Parse("1") && Pep440Version.Parse("1") >= null);
    }

    [Fact]
    public void Nothing_is_no_version() => Assert.False(Pep440Version.TryParse(null, out _, out _));
}
