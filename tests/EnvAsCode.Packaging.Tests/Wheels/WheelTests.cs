using System;
using System.Linq;
using CsCheck;
using EnvAsCode.Packaging.Text;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class WheelTests
{
    [Theory]
    [InlineData("numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "numpy", "1.26.4", null,
        "cp311-cp311-manylinux_2_17_x86_64 cp311-cp311-manylinux2014_x86_64")]
    [InlineData("six-1.16.0-py2.py3-none-any.whl", "six", "1.16.0", null, "py2-none-any py3-none-any")]
    [InlineData("Foo_Bar-1.0-1000-py3-none-any.whl", "foo-bar", "1.0", "1000", "py3-none-any")]
    [InlineData("foo.bar-1.0-3abc-py3-none-any.whl", "foo-bar", "1.0", "3abc", "py3-none-any")]
    [InlineData("torch-2.1.0+cu121-cp311-cp311-linux_x86_64.whl", "torch", "2.1.0+cu121", null, "cp311-cp311-linux_x86_64")]
    public void A_file_name_is_taken_apart(string text, string name, string version, string? build, string tags)
    {
        Assert.True(WheelFileName.TryParse(text, out WheelFileName? wheel));
        Assert.Equal((name, version, build), (wheel.Name.Normalized, wheel.Version.ToString(), wheel.Build));
        Assert.Equal(tags, string.Join(' ', wheel.Tags));
    }

    [Theory]
    [InlineData("foo-1.0.zip", ParseErrorCode.WheelExtension)]
    [InlineData("foo-1.0-py3-none.whl", ParseErrorCode.WheelPartCount)]
    [InlineData("foo-1.0-200-py3-none-any-junk.whl", ParseErrorCode.WheelPartCount)]
    [InlineData("foo__bar-1.0-py3-none-any.whl", ParseErrorCode.WheelName)]
    [InlineData("foo#bar-1.0-py3-none-any.whl", ParseErrorCode.WheelName)]
    [InlineData("foobar-1.x-py3-none-any.whl", ParseErrorCode.VersionUnexpectedText)]
    [InlineData("foo-1.0-abc-py3-none-any.whl", ParseErrorCode.WheelBuild)]
    [InlineData("foo-1.0-py3.-none-any.whl", ParseErrorCode.WheelTags)]
    public void A_wrong_file_name_is_refused(string text, ParseErrorCode code)
    {
        Assert.False(WheelFileName.TryParse(text, out _, out ParseError? error));
        Assert.Equal(code, error!.Code);
    }

    [Fact]
    public void CPython_prefers_its_own_tags()
    {
        SupportedTags tags = SupportedTags.ForCPython(3, 11, PlatformTags.GlibcLinux("x86_64", 28));

        Assert.Equal("cp311-cp311-manylinux_2_28_x86_64", tags.Tags[0].ToString());
        Assert.True(Rank("a-1-cp311-cp311-manylinux_2_17_x86_64.whl") < Rank("a-1-cp311-cp311-manylinux_2_5_x86_64.whl"));
        Assert.True(Rank("a-1-cp311-cp311-linux_x86_64.whl") < Rank("a-1-cp311-abi3-manylinux_2_28_x86_64.whl"));
        Assert.True(Rank("a-1-cp311-none-linux_x86_64.whl") < Rank("a-1-cp38-abi3-manylinux_2_28_x86_64.whl"));
        Assert.True(Rank("a-1-cp32-abi3-linux_x86_64.whl") < Rank("a-1-py311-none-linux_x86_64.whl"));
        Assert.True(Rank("a-1-cp311-none-any.whl") < Rank("a-1-py3-none-any.whl"));
        Assert.Null(Rank("a-1-cp310-cp310-manylinux_2_17_x86_64.whl"));
        Assert.Null(Rank("a-1-cp311-cp311-manylinux_2_31_x86_64.whl"));
        Assert.Null(Rank("a-1-cp311-cp311-win_amd64.whl"));
        Assert.Equal(Rank("a-1-cp311-cp311-manylinux_2_17_x86_64.whl") + 1, Rank("a-1-cp311-cp311-manylinux2014_x86_64.whl"));

        int? Rank(string name) =>
            tags.RankOf(WheelFileName.TryParse(name, out WheelFileName? wheel) ? wheel : throw new ArgumentException(name));
    }

    [Fact]
    public void A_free_threaded_build_has_a_stable_interface_of_its_own()
    {
        string[] tags = [.. SupportedTags.ForCPython(3, 13, ["linux_x86_64"], freeThreaded: true).Tags.Select(tag => tag.ToString())];

        Assert.Equal(
            ["cp313-cp313t-linux_x86_64", "cp313-abi3t-linux_x86_64", "cp313-none-linux_x86_64", "cp312-abi3t-linux_x86_64"], tags.Take(4));
        Assert.DoesNotContain(tags, tag => tag.Contains("-abi3-", StringComparison.Ordinal));
    }

    [Fact]
    public void Platforms_are_listed_best_first()
    {
        Assert.Equal(
            ["manylinux_2_18_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64", "linux_aarch64"],
            PlatformTags.GlibcLinux("aarch64", 18));
        Assert.Equal(
            ["manylinux_2_6_x86_64", "manylinux_2_5_x86_64", "manylinux1_x86_64", "linux_x86_64"], PlatformTags.GlibcLinux("x86_64", 6));
        Assert.Equal(["musllinux_1_1_x86_64", "musllinux_1_0_x86_64", "linux_x86_64"], PlatformTags.MuslLinux("x86_64", 1));
        Assert.Equal(["win_amd64", "win_arm64", "win32"], new[] { "amd64", "arm64", "x86" }.SelectMany(PlatformTags.Windows));
        Assert.Equal(
            ["macosx_12_0_arm64", "macosx_12_0_universal2", "macosx_11_0_arm64", "macosx_11_0_universal2", "macosx_10_16_universal2"],
            PlatformTags.MacOS(12, 3, "arm64").Take(5));
        Assert.Equal(
            [
                "macosx_10_4_x86_64", "macosx_10_4_intel", "macosx_10_4_fat64", "macosx_10_4_fat3", "macosx_10_4_universal2",
                "macosx_10_4_universal"
            ],
            PlatformTags.MacOS(10, 4, "x86_64"));
    }

    [PackagingFact]
    public void Wheels_are_read_as_packaging_reads_them()
    {
        string[] names =
        [
            "numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
            "six-1.16.0-py2.py3-none-any.whl",
            "a-1.0-1-py3-none-any.whl",
            "a_b-1!2.0.post1-12x-cp39.cp310-abi3.none-any.win32.whl",
            "a-1-py3-none.whl",
            "A.B-01.0-py3-none-any.whl",
            "a__b-1-py3-none-any.whl",
        ];
        PackagingWitnessTests.Compare(names, name => ["wheel", name], Describe);
    }

    [PackagingFact]
    public void Random_wheel_names_are_read_as_packaging_reads_them() => PackagingTexts.WheelName.Array[3000].SampleRepeatably(
        names => PackagingWitnessTests.Compare(names, name => ["wheel", name], Describe),
        iter: 1);

    [PackagingFact]
    public void Supported_tags_are_in_the_order_of_packaging()
    {
        string[] platforms = [.. PlatformTags.GlibcLinux("x86_64", 28)];
        foreach ((int minor, string version) in new[] { (8, "3.8"), (11, "3.11"), (13, "3.13") })
        {
            PackagingWitnessTests.Compare(
                [minor],
                _ => ["supported", version, new[] { "cp3" + minor }, platforms],
                _ => SupportedTags.ForCPython(3, minor, platforms).Tags.Select(tag => tag.ToString()).ToArray());
        }
    }

    private static object? Describe(string name) => WheelFileName.TryParse(name, out WheelFileName? wheel)
        ? new object[]
        {
            wheel.Name.Normalized,
            wheel.Version.ToString(),
            BuildParts(wheel.Build),
            wheel.Tags.Select(tag => tag.ToString()).Distinct().Order(StringComparer.Ordinal).ToArray(),
        }
        : null;

    private static object[] BuildParts(string? build)
    {
        string digits = string.Concat((build ?? "").TakeWhile(char.IsAsciiDigit));
        return build is null ? [] : [int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), build[digits.Length..]];
    }
}
