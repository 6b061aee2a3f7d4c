using EnvAsCode.Packaging.Text;
using EnvAsCode.Packaging.Wheels;
using Xunit;

namespace EnvAsCode.Packaging.Tests.Wheels;

/// <summary>File names of source distributions, and the order of wheels' build tags.</summary>
public sealed class SdistTests
{
    [Theory]
    [InlineData("requests-2.32.3.tar.gz", "requests", "2.32.3")]
    [InlineData("flask_sqlalchemy-3.1.1.tar.gz", "flask-sqlalchemy", "3.1.1")]
    [InlineData("python-dateutil-2.9.0.post0.tar.gz", "python-dateutil", "2.9.0.post0")]
    [InlineData("backports.zoneinfo-0.2.1.tar.gz", "backports-zoneinfo", "0.2.1")]
    [InlineData("pywin32-ctypes-0.2.3.zip", "pywin32-ctypes", "0.2.3")]
    public void A_source_distribution_has_a_name_and_a_version(string text, string name, string version)
    {
        Assert.True(SdistFileName.TryParse(text, out SdistFileName? sdist));
        Assert.Equal(name, sdist.Name.Normalized);
        Assert.Equal(version, sdist.Version.ToString());
        Assert.Equal(text, sdist.ToString());
    }

    [Theory]
    [InlineData("requests-2.32.3.tar.bz2", ParseErrorCode.SdistExtension)]
    [InlineData("requests-2.32.3-py3-none-any.whl", ParseErrorCode.SdistExtension)]
    [InlineData("requests.tar.gz", ParseErrorCode.SdistNameAndVersion)]
    [InlineData("-1.0.tar.gz", ParseErrorCode.SdistNameAndVersion)]
    [InlineData("requests-latest.tar.gz", ParseErrorCode.SdistNameAndVersion)]
    [InlineData(null, ParseErrorCode.SdistExtension)]
    public void Anything_else_is_none(string? text, ParseErrorCode code)
    {
        Assert.False(SdistFileName.TryParse(text, out _, out ParseError? error));
        Assert.Equal(code, error.Code);
    }

    [Fact]
    public void Build_tags_are_ordered_by_number_then_by_text()
    {
        WheelBuildTag two = TagOf("2"), ten = TagOf("10"), rebuilt = TagOf("10_post");

        Assert.True(two < ten && ten < rebuilt && rebuilt > two && two <= ten && rebuilt >= ten);
        Assert.Equal("10_post", rebuilt.ToString());
        Assert.True(WheelFileName.TryParse("a-1.0-py3-none-any.whl", out WheelFileName? wheel));
        Assert.Null(wheel.BuildTag);
    }

    private static WheelBuildTag TagOf(string build)
    {
        Assert.True(WheelFileName.TryParse($"a-1.0-{build}-py3-none-any.whl", out WheelFileName? wheel));
        return wheel.BuildTag!.Value;
    }
}
