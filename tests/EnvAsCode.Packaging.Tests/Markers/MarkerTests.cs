using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Text;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class MarkerTests
{
    private static readonly MarkerEnvironment Linux = MarkerEnvironment.CPythonOnLinux("3.11.9", "x86_64");

    [Theory]
    [InlineData("python_version == '2.7'", "python_version == \"2.7\"")]
    [InlineData("'3.8'<=python_version", "\"3.8\" <= python_version")]
    [InlineData(
        "os.name=='a'and sys.platform=='b'or platform.machine=='c'",
        "os_name == \"a\" and sys_platform == \"b\" or platform_machine == \"c\"")]
    [InlineData("(os_name == 'a')", "os_name == \"a\"")]
    [InlineData("(((os_name == 'a' or os_name == 'b')))", "os_name == \"a\" or os_name == \"b\"")]
    [InlineData("os_name == 'a' and (os_name == 'b' or os_name == 'c')", "os_name == \"a\" and (os_name == \"b\" or os_name == \"c\")")]
    [InlineData("((os_name == 'a' or os_name == 'b')) and os_name == 'c'", "(os_name == \"a\" or os_name == \"b\") and os_name == \"c\"")]
    [InlineData("(os_name == 'a' and os_name == 'b') or os_name == 'c'", "(os_name == \"a\" and os_name == \"b\") or os_name == \"c\"")]
    [InlineData("python_implementation == 'CPython'", "platform_python_implementation == \"CPython\"")]
    [InlineData("'x' not  in os_name", "\"x\" not in os_name")]
    [InlineData("os_name == 'it\"s'", "os_name == 'it\"s'")]
    [InlineData("'x' in extras or 'y' in dependency_groups", "\"x\" in extras or \"y\" in dependency_groups")]
    public void A_marker_is_read_and_written(string text, string expected)
    {
        Assert.Equal(expected, Marker.Parse(text).ToString());
        Assert.Equal(Marker.Parse(text), Marker.Parse(expected));
        Assert.Equal(Marker.Parse(text).GetHashCode(), Marker.Parse(expected).GetHashCode());
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.MarkerOperandExpected)]
    [InlineData("python_version", 14, 0, ParseErrorCode.MarkerOperatorExpected)]
    [InlineData("(python_version)", 15, 1, ParseErrorCode.MarkerOperatorExpected)]
    [InlineData("python_version >= 1.0", 18, 3, ParseErrorCode.MarkerVariableUnknown)]
    [InlineData("python_version >=", 17, 0, ParseErrorCode.MarkerOperandExpected)]
    [InlineData("python_version = '3'", 15, 1, ParseErrorCode.MarkerOperatorExpected)]
    [InlineData("this_is_none >= '1.0'", 0, 12, ParseErrorCode.MarkerVariableUnknown)]
    [InlineData("os_name == 'a", 11, 2, ParseErrorCode.MarkerTextOpen)]
    [InlineData("os_name == \"C:\\\"", 11, 5, ParseErrorCode.MarkerTextBackslash)]
    [InlineData("'3.7' notin python_version", 6, 5, ParseErrorCode.MarkerOperatorExpected)]
    [InlineData("'3.6'inpython_version", 5, 16, ParseErrorCode.MarkerOperatorExpected)]
    [InlineData("os_name not 'a'", 12, 3, ParseErrorCode.MarkerInExpected)]
    [InlineData("os_name == 'a' xor os_name == 'b'", 15, 3, ParseErrorCode.MarkerEndExpected)]
    [InlineData("os_name == 'a' == 'b'", 15, 2, ParseErrorCode.MarkerEndExpected)]
    [InlineData("os_name == 'a' and", 18, 0, ParseErrorCode.MarkerOperandExpected)]
    [InlineData("(os_name == 'a'", 0, 15, ParseErrorCode.MarkerParenthesisOpen)]
    [InlineData("os_name == 'a')", 14, 1, ParseErrorCode.MarkerEndExpected)]
    public void A_wrong_marker_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(Marker.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => Marker.Parse(text));
    }

    [Theory]
    [InlineData("python_version == '3.11'", true)]
    [InlineData("python_version < '3.9'", false)]
    [InlineData("'3.9' < python_version", true)]
    [InlineData("python_version ~= '3.10'", true)]
    [InlineData("python_version == '3.*'", true)]
    [InlineData("python_full_version >= '3.11.10'", false)]
    [InlineData("python_full_version == '3.11.*'", true)]
    [InlineData("'3.11' in python_version", true)]
    [InlineData("python_version in '3.10, 3.11'", true)]
    [InlineData("python_version not in '3.10 3.9'", true)]
    [InlineData("sys_platform == 'linux' and platform_machine != 'aarch64'", true)]
    [InlineData("sys_platform == 'win32' or os_name == 'posix'", true)]
    [InlineData("os_name == 'nt' and os_name == 'posix' or os_name == 'posix'", true)]
    [InlineData("os_name == 'nt' and (os_name == 'posix' or os_name == 'posix')", false)]
    [InlineData("sys_platform < 'm'", false)]
    [InlineData("sys_platform <= 'linux'", true)]
    [InlineData("'lin' in sys_platform", true)]
    [InlineData("sys_platform in 'linux darwin'", true)]
    [InlineData("extra == 'x'", false)]
    [InlineData("extra != 'x'", true)]
    [InlineData("sys_platform ~= '1.0'", null)]
    [InlineData("platform_release == '6.1'", null)]
    [InlineData("'x' in extras", null)]
    [InlineData("'a' == 'a'", true)]
    [InlineData("'b' > 'a'", false)]
    [InlineData("'a' <= 'a'", true)]
    [InlineData("'a' ~= 'a'", null)]
    public void A_marker_is_evaluated(string marker, bool? expected) =>
        Assert.Equal(expected, Marker.Parse(marker).Evaluate(Linux));

    [Theory]
    [InlineData("extra == 'Foo_Bar'", "foo-bar", true)]
    [InlineData("'foo.bar' == extra", "FOO--bar", true)]
    [InlineData("extra == 'x'", "y", false)]
    public void Extras_are_compared_in_normal_form(string marker, string extra, bool expected) =>
        Assert.Equal(expected, Marker.Parse(marker).Evaluate(Linux.With(MarkerVariable.Extra, extra)));

    [Theory]
    [InlineData("platform_release >= '6.1'", "6.5", true)]
    [InlineData("platform_release >= '6.1'", "6.5.0-1022-aws", false)]
    [InlineData("platform_release == '6.5.0-1022-aws'", "6.5.0-1022-aws", true)]
    [InlineData("platform_release != '6.1'", "6.5.0-1022-aws", true)]
    [InlineData("platform_release === 'x'", "6.5.0-1022-aws", false)]
    [InlineData("platform_release === '6.5.0-1022-aws'", "6.5.0-1022-aws", true)]
    public void A_kernel_release_is_a_version_only_if_it_is_one(string marker, string release, bool expected) =>
        Assert.Equal(expected, Marker.Parse(marker).Evaluate(Linux.With(MarkerVariable.PlatformRelease, release)));

    [Fact]
    public void A_set_is_asked_for_its_members()
    {
        MarkerEnvironment environment = Linux.With(MarkerVariable.Extras, ["Foo_Bar"]);

        Assert.True(Marker.Parse("'foo-bar' in extras").Evaluate(environment));
        Assert.False(Marker.Parse("'foo-bar' not in extras").Evaluate(environment));
        Assert.Null(Marker.Parse("'foo-bar' == extras").Evaluate(environment));
        Assert.Null(Marker.Parse("'dev' in dependency_groups").Evaluate(environment));
    }

    [Theory]
    [InlineData("3.13.0rc2", "python_full_version >= '3.13'", false)]
    [InlineData("3.13.0rc2", "python_full_version >= '3.13.0rc1'", true)]
    [InlineData("3.13.0rc2", "python_version >= '3.13'", true)]
    [InlineData("3.13.0+", "python_full_version == '3.13.0'", true)]
    public void Pre_releases_of_Python_count(string python, string marker, bool expected)
    {
        MarkerEnvironment environment = MarkerEnvironment.Unknown
            .With(MarkerVariable.PythonVersion, "3.13")
            .With(MarkerVariable.PythonFullVersion, python);

        Assert.Equal(expected, Marker.Parse(marker).Evaluate(environment));
    }

    [Theory]
    [InlineData("python_version > '3.11' and python_version < '3.12'", false)]
    [InlineData("python_version >= '3.11' and python_version < '3.12'", true)]
    [InlineData("python_version == '3.11.2'", false)]
    [InlineData("python_full_version == '3.11.2'", true)]
    [InlineData("python_version == '3.10' and python_full_version >= '3.11'", false)]
    [InlineData("python_full_version > '3.11.2' and python_full_version < '3.11.3'", false)]
    [InlineData("python_full_version > '3.11.2' and python_full_version < '3.11.4'", true)]
    [InlineData("os_name == 'nt' and os_name == 'posix'", false)]
    [InlineData("os_name == 'nt' or os_name == 'posix'", true)]
    [InlineData("'a' in os_name and 'b' in os_name and os_name != 'ab'", true)]
    [InlineData("os_name in 'nt posix' and os_name == 'java'", false)]
    [InlineData("os_name in 'nt posix' and os_name not in 'posix'", true)]
    [InlineData("os_name != 'nt' and os_name == 'nt' or extra == 'x'", true)]
    [InlineData("python_version < '0'", false)]
    [InlineData("python_version >= '99'", true)]
    [InlineData("platform_release > '5' and platform_release < '4'", false)]
    [InlineData("python_version in '2.7 3.11'", true)]
    [InlineData("sys_platform ~= '1'", true)]
    [InlineData("sys_platform < 'a'", false)]
    public void A_marker_that_can_never_hold_is_found(string marker, bool canHold) =>
        Assert.Equal(canHold, Marker.Parse(marker).CanHold(MarkerEnvironment.Unknown));

    [Theory]
    [InlineData("python_version < '3.11'", "3.11", false)]
    [InlineData("python_version >= '3.11'", "3.11", true)]
    [InlineData("python_full_version < '3.11.4'", "3.11", true)]
    [InlineData("python_full_version < '3.11'", "3.11", false)]
    [InlineData("python_full_version >= '3.12'", "3.11", false)]
    [InlineData("python_full_version < '3.11.4'", "3.11.9", false)]
    [InlineData("sys_platform == 'win32'", "3.11", false)]
    [InlineData("platform_release >= '6'", "3.11", true)]
    [InlineData("extra == 's3'", "3.11", false)]
    public void What_is_known_limits_what_can_hold(string marker, string python, bool canHold) =>
        Assert.Equal(canHold, Marker.Parse(marker).CanHold(MarkerEnvironment.CPythonOnLinux(python, "x86_64")));

    [Theory]
    [InlineData("python_version >= '3.8'", true)]
    [InlineData("python_version >= '3.12' or sys_platform == 'linux'", true)]
    [InlineData("python_full_version >= '3.11.4'", false)]
    public void A_marker_that_says_nothing_is_found(string marker, bool always) =>
        Assert.Equal(always, Marker.Parse(marker).AlwaysHolds(MarkerEnvironment.CPythonOnLinux("3.11", "x86_64")));

    [Fact]
    public void Markers_can_be_joined()
    {
        Marker left = Marker.Parse("os_name == 'a' or os_name == 'b'");
        Marker right = Marker.Parse("extra == 'c'");

        Assert.Equal("(os_name == \"a\" or os_name == \"b\") and extra == \"c\"", left.And(right).ToString());
        Assert.Equal("extra == \"c\" or (os_name == \"a\" or os_name == \"b\")", right.Or(left).ToString());
    }

    [PackagingFact]
    public void Markers_are_read_and_evaluated_as_packaging_does()
    {
        Dictionary<string, string> environment = new()
        {
            ["python_version"] = "3.11", ["python_full_version"] = "3.11.9", ["os_name"] = "posix", ["sys_platform"] = "linux",
            ["platform_machine"] = "x86_64", ["platform_system"] = "Linux", ["extra"] = "", ["platform_python_implementation"] = "CPython",
            ["implementation_version"] = "3.11.9", ["implementation_name"] = "cpython",
        };
        PackagingTexts.Marker.Array[4000].SampleRepeatably(
            texts => PackagingWitnessTests.Compare(
                texts.Where(text => !PackagingDifferences.InMarker(text)),
                text => ["marker", text, environment],
                text => Marker.TryParse(text, out Marker? marker)
                    ? new object[] { marker.ToString(), marker.Evaluate(Linux) is bool value ? value : "UndefinedComparison" }
                    : null),
            iter: 1);
    }
}
