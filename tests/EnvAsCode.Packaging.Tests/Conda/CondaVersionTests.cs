using System;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class CondaVersionTests
{
    // Ascending, by the rules of CEP 33; '=' joins equal ones.
    private static readonly string[] Ascending =
    [
        "0.4.1.rc=0.4.1.RC=0.4.1.0rc", "0.4.1+local", "0.4.1+0.local", "0.4.1=0.4.1+0=0.4.1.0+0.0", "0.4.1+1.local", "0.5*", "0.5dev",
        "0.5_", "0.5a1", "0.5b3", "0.5C1", "0.5z", "0.5za", "0.5=0.5.0=00.05", "0.5_5=0.5-5=0.5.5", "0.9.6", "0.960923", "1.0.1dev",
        "1.0.1_", "1.0.1a", "1.0.1rc1", "1.0.1", "1.0.1post.a", "1.0.2", "1.1dev1", "1.1_", "1.1a1", "1.1.dev1=1.1.0dev1", "1.1.a1",
        "1.1.0rc1", "1.1=1.1.0.0", "1.1.0post1=1.1.post1", "1.1post1", "2.2be.ta29", "2.2be5ta29", "2.2beta29", "11g", "1996.07.12",
        "20240131120000999999999999", "1!0.4.1", "2!0",
    ];

    [Fact]
    public void Versions_sort_as_conda_sorts_them()
    {
        for (int i = 0; i < Ascending.Length; i++)
        {
            for (int j = 0; j < Ascending.Length; j++)
            {
                foreach (string left in Ascending[i].Split('='))
                {
                    foreach (string right in Ascending[j].Split('='))
                    {
                        int order = CondaVersion.Parse(left).CompareTo(CondaVersion.Parse(right));
                        Assert.True(Math.Sign(order) == i.CompareTo(j), $"{left} and {right}: {order}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("0.4.1", "0", true)]
    [InlineData("0.4.1", "0.4", true)]
    [InlineData("0.4.1p1", "0.4.1p", true)]
    [InlineData("0.4.1p1", "0.4.1q1", false)]
    [InlineData("0.4", "0.4.1", false)]
    [InlineData("0.4", "0.4.0", true)]
    [InlineData("1.10", "1.1", false)]
    [InlineData("1.0.2l", "1.0.2", true)]
    [InlineData("2013ab", "2013a", true)]
    [InlineData("1!1.0", "1.0", false)]
    [InlineData("0.4.1+1.3", "0.4.1", true)]
    [InlineData("0.4.1+1.3", "0.4.1+1", true)]
    [InlineData("0.4.1+1", "0.4.1+1.3", false)]
    [InlineData("0.4.1", "0.4.1+1.3", false)]
    public void A_version_belongs_to_a_series_or_not(string version, string series, bool belongs) =>
        Assert.Equal(belongs, CondaVersion.Parse(version).StartsWith(CondaVersion.Parse(series)));

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.VersionEmpty)]
    [InlineData("  ", 2, 0, ParseErrorCode.VersionEmpty)]
    [InlineData("3.5&1", 3, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData(" 1.0 2", 4, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("1.0-a_b", 3, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("5.5++", 4, 1, ParseErrorCode.CondaVersionSeparatorTwice)]
    [InlineData("a!b!1.0", 3, 1, ParseErrorCode.CondaVersionSeparatorTwice)]
    [InlineData("!", 0, 1, ParseErrorCode.CondaVersionEpoch)]
    [InlineData("a!1.0", 0, 1, ParseErrorCode.CondaVersionEpoch)]
    [InlineData("5.5..mw", 4, 1, ParseErrorCode.CondaVersionEmptySegment)]
    [InlineData("1.2+", 3, 1, ParseErrorCode.CondaVersionEmptySegment)]
    [InlineData("+1.2", 0, 1, ParseErrorCode.CondaVersionEmptySegment)]
    [InlineData("1.", 1, 1, ParseErrorCode.CondaVersionEmptySegment)]
    public void A_wrong_version_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(CondaVersion.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => CondaVersion.Parse(text));
    }

    [Fact]
    public void A_version_is_written_in_lower_case_with_underscores() =>
        Assert.Equal(("1.0_rc1", "1.0-RC1"), (CondaVersion.Parse(" 1.0-RC1 ").ToString(), CondaVersion.Parse(" 1.0-RC1 ").Text));

    [Fact]
    public void Equal_versions_have_equal_hash_codes()
    {
        Assert.Equal(CondaVersion.Parse("1.1.rc.0").GetHashCode(), CondaVersion.Parse("1.1.0RC").GetHashCode());
        Assert.True(CondaVersion.Parse("1.1") == CondaVersion.Parse("1.1.0") && CondaVersion.Parse("1") != CondaVersion.Parse("1a"));
        Assert.True(CondaVersion.Parse("1") > CondaVersion.Parse("1a") && CondaVersion.Parse("1a") <= CondaVersion.Parse("1"));
    }
}
