using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class RequirementTests
{
    [Theory]
    [InlineData(null, "numpy")]
    [InlineData("*", "numpy")]
    [InlineData("1.26.4", "numpy==1.26.4")]
    [InlineData("1!2.0", "numpy==1!2.0")]
    [InlineData("1.26.*", "numpy=1.26.*")]
    [InlineData(">= 1.26, <2", "numpy>=1.26,<2")]
    [InlineData("!=1.26", "numpy!=1.26")]
    [InlineData("1.26*", "numpy[version='1.26*']")]
    [InlineData("1.26|>=2", "numpy[version='1.26|>=2']")]
    [InlineData(">=1.26|<1", "numpy[version='>=1.26|<1']")]
    public void A_conda_version_is_written_as_the_vocabulary_defines_it(string? version, string expected) =>
        Assert.Equal(expected, CondaRequirementText.Text(Conda("numpy", version)));

    [Theory]
    [InlineData(null, "c::torch=*=*cuda*")]
    [InlineData("2.8.0", "c::torch=2.8.0=*cuda*")]
    [InlineData("2.8.*", "c::torch=2.8.*=*cuda*")]
    [InlineData(">=2,<3", "c::torch[version='>=2,<3',build='*cuda*']")]
    public void A_conda_build_and_channel_stand_beside_the_version(string? version, string expected) =>
        Assert.Equal(expected, CondaRequirementText.Text(Conda("torch", version, "*cuda*") with { Channel = "c" }));

    [Theory]
    [InlineData("3", "python=3.*")]
    [InlineData("3.11", "python=3.11.*")]
    [InlineData("3.11.9", "python==3.11.9")]
    public void A_Python_version_is_a_series_or_a_release(string version, string expected) =>
        Assert.Equal(expected, CondaRequirementText.Python(version));

    [Theory]
    [InlineData(null, "dvc[s3,gs]")]
    [InlineData("3.50.0", "dvc[s3,gs]==3.50.0")]
    [InlineData("3.50.*", "dvc[s3,gs]==3.50.*")]
    [InlineData(" >= 3.50 , <4 ", "dvc[s3,gs]>=3.50,<4")]
    [InlineData("3.50,!=3.50.post1,", "dvc[s3,gs]==3.50,!=3.50.post1")]
    public void A_pip_version_is_written_as_the_vocabulary_defines_it(string? version, string expected) =>
        Assert.Equal(expected, PipRequirement.Text(Pip("dvc", version, extras: ["s3", "gs"])));

    [Fact]
    public void A_marker_is_set_apart_by_blanks() =>
        Assert.Equal(
            "tomli==2.0.1 ; python_version < '3.11'", PipRequirement.Text(Pip("tomli", "2.0.1", marker: "python_version < '3.11' ")));

    [Fact]
    public void A_URL_stands_in_the_place_of_a_version() => Assert.Equal(
        "charts[svg] @ git+https://git.example.com/charts@0123 ; python_version < '3.13'",
        PipRequirement.Text(PipFromUrl("charts", "git+https://git.example.com/charts@0123", ["svg"], "python_version < '3.13'")));

    [Fact]
    public void An_apt_version_is_exact() => Assert.Equal("git=1:2.39.5-0+deb12u1", AptRequirement.Text(Apt("git", "1:2.39.5-0+deb12u1")));

    [WitnessFact("python3", "pip")]
    public void Pip_reads_every_requirement_as_the_package_that_was_declared()
    {
        PipPackage[] packages = [.. Valid(Generate.PipPackages.Array[2000].Single())];
        string input = string.Join("\n", packages.Select(PipRequirement.Text));

        string output = ExternalProgram.Run("python3", ["-c", Reader], input).AssertSuccess();

        Assert.True(packages.Length > 500, "Only " + packages.Length + " of the packages are valid.");
        Assert.Equal(packages.Select(package => package.Name), Column(output, "name"));
        Assert.Equal(packages.Select(package => string.Join(",", package.Extras.Order(StringComparer.Ordinal))), Column(output, "extras"));
        Assert.Equal(packages.Select(package => package.Marker is null ? "" : "marked"), Column(output, "marked"));
    }

    // pip's own copy of PyPA's packaging, one JSON object a line.
    private const string Reader =
        """
        import json, sys
        from pip._vendor.packaging.requirements import Requirement
        for line in sys.stdin.read().split("\n"):
            r = Requirement(line)
            print(json.dumps({"name": r.name, "extras": ",".join(sorted(r.extras)), "marked": "marked" if r.marker else ""}))
        """;

    private static IEnumerable<PipPackage> Valid(PipPackage[] packages) => packages.Where(package =>
        !EnvironmentChecks.Check(new EnvironmentSpec("x") { Packages = [package] })
            .Any(finding => finding.Rule.Severity == RuleSeverity.Error));

    private static IEnumerable<string> Column(string output, string name) => output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty(name).GetString()!);
}
