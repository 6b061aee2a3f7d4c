using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Policies;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// Whatever is declared about packages, no check throws, and every finding has its words and a place that is there. With
/// <c>CsCheck_Time</c> in the environment it goes on for so many seconds, with other declarations each time.
/// </summary>
public partial class HostilePackageTests
{
    [Fact]
    public void No_package_and_no_policy_makes_a_check_throw() =>
        Gen.Select(HostilePackages.Environment, HostilePackages.Policy).SampleRepeatably(Check, iter: 3_000);

    private static void Check(EnvironmentSpec environment, EnvironmentPolicy policy)
    {
        Assert.All(PolicyDeclarationChecks.Check(policy), finding => Assert.NotEmpty(finding.Message));
        foreach (Finding finding in EnvironmentChecks.Check(environment).Concat(PolicyChecks.Check(environment, [policy])))
        {
            Assert.DoesNotMatch("[{][0-9]", finding.Message.Replace("{0}", "", StringComparison.Ordinal));
            Assert.All([finding.Path, .. finding.RelatedPaths], path => AssertIsThere(environment, path));
            Assert.True(
                finding.Range is not { } range
                || TextAt(environment, finding.Path) is not { } text
                || range.Start + range.Length <= text.Length,
                finding.ToString());
        }
    }

    private static void AssertIsThere(EnvironmentSpec environment, string path)
    {
        Match package = PackagePath().Match(path);
        Assert.True(
            !package.Success
            || int.Parse(package.Groups[2].Value, CultureInfo.InvariantCulture) < ListOf(environment, package.Groups[1].Value).Count,
            path);
    }

    private static string? TextAt(EnvironmentSpec environment, string path)
    {
        Match match = PackagePath().Match(path);
        if (!match.Success)
        {
            return null;
        }

        Package package = ListOf(environment, match.Groups[1].Value)[int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)];
        return match.Groups[3].Value switch
        {
            ".Name" => package.Name,
            ".Version" => (package as CondaPackage)?.Version ?? (package as PipPackage)?.Version ?? (package as AptPackage)?.Version,
            ".Marker" => ((PipPackage)package).Marker,
            _ => null,
        };
    }

    private static EquatableArray<Package> ListOf(EnvironmentSpec environment, string owner) =>
        owner.Length == 0 ? environment.Packages : environment.CondaEnvironments[0].Packages;

    [GeneratedRegex(@"^(CondaEnvironments\[0\]\.)?Packages\[([0-9]+)\](\.[A-Za-z]+)?")]
    private static partial Regex PackagePath();
}
