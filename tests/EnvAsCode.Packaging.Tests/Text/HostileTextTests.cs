using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.MatchSpecs;
using EnvAsCode.Packaging.Conda.Packages;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Licenses;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.RequirementsFiles;
using EnvAsCode.Packaging.Text;
using EnvAsCode.Packaging.Wheels;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

/// <summary>
/// Whatever the input, nothing throws, every mistake has words and lies inside the text, and what is read can be written and read again.
/// With <c>CsCheck_Time</c> in the environment the random tests go on for so many seconds, with other texts each time.
/// </summary>
public class HostileTextTests
{
    [Fact]
    public void No_text_makes_a_parser_throw() => HostileTexts.Text.SampleRepeatably(Everything, iter: 20_000);

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("((a", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("a;(", 100_000)]
    [InlineData("1.", 100_000)]
    [InlineData("1,", 50_000)]
    [InlineData("a and ", 20_000)]
    [InlineData("os_name=='a' and ", 2_000)]
    [InlineData("mit or ", 20_000)]
    [InlineData("9", 100_000)]
    [InlineData("a-", 100_000)]
    [InlineData("1|", 3_000)]
    [InlineData("\\\n", 20_000)]
    [InlineData("a.", 20_000)]
    public void Long_texts_end_neither_the_stack_nor_the_patience(string piece, int count) =>
        Everything(string.Concat(System.Linq.Enumerable.Repeat(piece, count)));

    [Theory]
    [InlineData("*[version='^(a+)+$']", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")]
    public void A_pattern_that_would_take_for_ever_does_not_match(string spec, string version) =>
        Assert.False(MatchSpec.TryParse(spec, out MatchSpec? parsed) && parsed.Matches(new CondaPackageRecord("a", version)));

    private static void Everything(string text)
    {
        if (Read(text, Pep440Version.TryParse(text, out Pep440Version? version, out ParseError? error), error))
        {
            Assert.Equal(version, Pep440Version.Parse(version!.ToString()));
            Assert.Equal(version, Pep440Version.Parse(version.CanonicalText));
        }

        Read(text, VersionSpecifier.TryParse(text, out _, out error), error);
        Read(text, VersionSpecifierSet.TryParsePin(text, out _, out error), error);
        if (Read(text, VersionSpecifierSet.TryParse(text, out VersionSpecifierSet? set, out error), error))
        {
            Assert.Equal(set, VersionSpecifierSet.Parse(set!.ToString()));
            Assert.True(set.Ranges.IsEmpty != set.Ranges.TryGetVersion(out Pep440Version? example));
            Assert.True(example is null || set.Ranges.Contains(example));
            Assert.NotEmpty(set.Ranges.ToString());
        }

        Read(text, PackageName.TryParse(text, out _, out error), error);
        if (Read(text, Requirement.TryParse(text, out Requirement? requirement, out error), error))
        {
            Assert.Equal(requirement, Requirement.Parse(requirement!.ToString()));
        }

        if (Read(text, Marker.TryParse(text, out Marker? marker, out error), error))
        {
            Assert.Equal(marker, Marker.Parse(marker!.ToString()));
            bool? value = marker.Evaluate(MarkerEnvironment.CPythonOnLinux("3.11.9", "x86_64"));
            Assert.True(value != true || marker.CanHold(MarkerEnvironment.CPythonOnLinux("3.11.9", "x86_64")));
            marker.CanHold(MarkerEnvironment.Unknown);
        }

        Others(text);
    }

    private static void Others(string text)
    {
        Read(text, WheelFileName.TryParse(text, out _, out ParseError? error), error);
        if (Read(text, LicenseExpression.TryParse(text, out LicenseExpression? license, out error), error))
        {
            Assert.Equal(license, LicenseExpression.Parse(license!.ToString()));
        }

        foreach (RequirementsLine line in RequirementsFile.Parse(text).Lines)
        {
            Read(text, line.Error is null, line.Error);
            Assert.InRange(line.Span.End, line.Span.Start, text.Length);
        }

        Assert.NotNull(RequirementsFile.Parse(text).Variables());
        if (Read(text, CondaVersion.TryParse(text, out CondaVersion? version, out error), error))
        {
            Assert.Equal(version, CondaVersion.Parse(version!.ToString()));
            CondaSuggestions.ForUnlikelyVersion(version);
        }

        if (Read(text, CondaVersionSpec.TryParse(text, out CondaVersionSpec? spec, out error), error))
        {
            Assert.Equal(spec, CondaVersionSpec.Parse(spec!.ToString()));
            Assert.False(spec.Matches("1.2") && spec.IsUnsatisfiable());
        }

        if (Read(text, MatchSpec.TryParse(text, out MatchSpec? match, out error), error))
        {
            Assert.Equal(match, MatchSpec.Parse(match!.ToString()));
            match.Matches(new CondaPackageRecord("numpy", "1.8", "py38_0", 3) { Channel = "conda-forge", Md5 = "abc" });
        }
    }

    private static bool Read(string text, bool success, ParseError? error)
    {
        Assert.Equal(success, error is null);
        if (error is not null)
        {
            Assert.NotEmpty(error.Message);
            Assert.InRange(error.Span.Start, 0, text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, text.Length);
        }

        return success;
    }
}
