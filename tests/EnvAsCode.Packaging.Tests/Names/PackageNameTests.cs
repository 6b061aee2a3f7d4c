using System;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class PackageNameTests
{
    [Theory]
    [InlineData("numpy", "numpy", true)]
    [InlineData("Foo.Bar--_baz", "foo-bar-baz", false)]
    [InlineData("a", "a", true)]
    [InlineData("9to5", "9to5", true)]
    [InlineData("a--b", "a-b", false)]
    public void A_name_has_one_normal_form(string text, string normalized, bool isNormalized)
    {
        PackageName name = PackageName.Parse(text);

        Assert.Equal((text, normalized, isNormalized), (name.ToString(), name.Normalized, name.IsNormalized));
        Assert.Equal(PackageName.Parse(normalized), name);
        Assert.Equal(PackageName.Parse(normalized).GetHashCode(), name.GetHashCode());
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.NameEmpty)]
    [InlineData("-a", 0, 1, ParseErrorCode.NameEndsWrongly)]
    [InlineData("a_", 1, 1, ParseErrorCode.NameEndsWrongly)]
    [InlineData("sci kit", 3, 1, ParseErrorCode.NameCharacter)]
    [InlineData("na\u00efve", 2, 1, ParseErrorCode.NameCharacter)]
    [InlineData("numpy==1", 5, 1, ParseErrorCode.NameCharacter)]
    public void A_wrong_name_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(PackageName.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.False(PackageName.IsValid(text));
        Assert.Throws<FormatException>(() => PackageName.Parse(text));
    }
}
