using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Policies;
using Xunit;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

public class PolicyChecksTests
{
    public static IEnumerable<object[]> Numbers => PolicyCase.All.Select((item, i) => new object[] { i, item.Id + " at " + item.Path });

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_breach_is_reported_at_its_place_and_names_the_policy(int number, string description)
    {
        _ = description;
        PolicyCase item = PolicyCase.All[number];

        Finding finding = Assert.Single(PolicyChecks.Check(item.Broken, [item.Policy]), finding => finding.Rule.Id == item.Id);

        Assert.Equal(item.Path, finding.Path);
        Assert.Contains(
            item.Broken.PolicyOverrides.IsEmpty ? "'" + item.Policy.Name + "'" : "'acme'", finding.Message, StringComparison.Ordinal);
        Assert.Contains(item.Says, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch("[{][0-9]", finding.Message);
        Assert.False(finding.Rule.PreventsEmission);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_policy_is_silent_once_it_is_kept(int number, string description)
    {
        _ = description;
        PolicyCase item = PolicyCase.All[number];

        Assert.Empty(PolicyChecks.Check(item.Fixed, [item.Policy]));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_reason_overrides_a_breach(int number, string description)
    {
        _ = description;
        PolicyCase item = PolicyCase.All[number];
        EnvironmentSpec overridden = item.Broken with
        {
            PolicyOverrides = [new("acme", item.Subject ?? "", "agreed with the platform team")]
        };

        Assert.Equal(
            item.Subject is null,
            PolicyChecks.Check(overridden, [item.Policy]).Any(finding => finding.Rule.Severity >= RuleSeverity.Warning));
    }

    [Fact]
    public void Every_rule_about_environments_and_policies_has_a_case() => Assert.Equal(
        Rules.All.Select(rule => rule.Id)
            .Where(id => id.StartsWith("EAC7", StringComparison.Ordinal) && id is not ("EAC7013" or "EAC7014" or "EAC7016" or "EAC7017")),
        PolicyCase.All.Select(item => item.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_environment_without_packages_lacks_no_required_one() =>
        Assert.Empty(PolicyChecks.Check(
            new EnvironmentSpec("e") { Strategies = [new PipInstall()] }, [new("acme") { RequiredPackages = ["acme-telemetry"] }]));

    [Fact]
    public void Overrides_land_in_the_manifest_with_their_reasons()
    {
        EnvironmentSpec environment = new("e")
        {
            Packages = [Pip("tensorflow", "2.11.0")],
            Strategies = [new PipInstall()],
            PolicyOverrides = [new("acme", "tensorflow", "until the model is migrated in May")],
        };
        PolicyContext context = new(
            [new("acme") { DeniedPackages = ["tensorflow"], MaximumImageMebibytes = 8_192 }], [new("beta", "an experiment")]);

        string manifest = EnvironmentEmitter.Emit(environment, "D.E", context, files: null, findings: [])
            .Single(file => file.Path == "manifest.json").Text;

        Assert.Contains("\"maximumImageMebibytes\": 8192", manifest, StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"until the model is migrated in May\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"policy\": \"beta\"", manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numpy ==1", null, "AllowedPackages[0].Name")]
    [InlineData("numpy", ">=1.26<2", "AllowedPackages[0].Version")]
    [InlineData("numpy", "1.26.x", "AllowedPackages[0].Version")]
    [InlineData("acme-*", "1.26.*", null)]
    public void A_policy_that_cannot_be_read_is_reported_itself(string name, string? version, string? path)
    {
        EnvironmentPolicy policy = new("acme") { AllowedPackages = [new(name, version)] };

        Assert.Equal(path is null ? [] : [path], PolicyDeclarationChecks.Check(policy).Select(finding => finding.Path));
        Assert.All(PolicyDeclarationChecks.Check(policy), finding => Assert.Equal("EAC7014", finding.Rule.Id));
    }

    [Fact]
    public void A_licence_of_a_policy_is_an_expression() => Assert.Equal(
        ["AllowedLicenses[1]", "DeniedLicenses[0]", "Licenses[0].Expression"],
        PolicyDeclarationChecks.Check(
            new("acme") { AllowedLicenses = ["MIT", "BSD 3"], DeniedLicenses = ["GPL"], Licenses = [new("x", "?")] })
            .Select(finding => finding.Path));
}
