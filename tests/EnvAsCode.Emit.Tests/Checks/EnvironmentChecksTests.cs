using System;
using System.Globalization;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Emit.Tests;

public class EnvironmentChecksTests
{
    // The rules that are reported elsewhere: evaluation, names across environments, policies (PolicyChecksTests), locks (LockChecksTests),
    // building, deployments, and files of the project (ImportTests).
    private static readonly string[] Elsewhere =
        ["EAC1", "EAC2060", "EAC3008", "EAC3019", "EAC309", "EAC5002", "EAC506", "EAC507", "EAC6", "EAC7", "EAC8", "EAC9"];

    [Theory]
    [MemberData(nameof(RuleCase.Numbers), MemberType = typeof(RuleCase))]
    public void A_broken_rule_is_reported_at_the_place_where_it_is_broken(int number, string description)
    {
        _ = description;
        RuleCase rule = RuleCase.All[number];

        Finding finding = Assert.Single(EnvironmentChecks.Check(rule.Broken), finding => finding.Rule.Id == rule.Id);

        Assert.Equal(rule.Path, finding.Path);
        Assert.Equal(rule.Range, finding.Range);
        Assert.Equal(rule.RelatedPath is null ? [] : [rule.RelatedPath], finding.RelatedPaths);
        Assert.Contains(rule.Says, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotMatch("[{][0-9]", finding.Message);
    }

    [Theory]
    [MemberData(nameof(RuleCase.Numbers), MemberType = typeof(RuleCase))]
    public void A_rule_is_silent_once_it_is_kept(int number, string description)
    {
        _ = description;
        RuleCase rule = RuleCase.All[number];

        Assert.DoesNotContain(EnvironmentChecks.Check(rule.Fixed), finding => finding.Rule.Id == rule.Id);
    }

    [Theory]
    [MemberData(nameof(RuleCase.Numbers), MemberType = typeof(RuleCase))]
    public void A_broken_environment_is_emitted_without_an_exception(int number, string description)
    {
        _ = description;

        Assert.NotEmpty(EnvironmentEmitter.Emit(RuleCase.All[number].Broken, "Broken"));
    }

    [Fact]
    public void What_the_product_adds_to_an_image_is_not_what_its_author_is_told_of()
    {
        LifecycleConfiguration script = new(AppType.JupyterLab)
        {
            Delivery = new ImageDelivery { Folder = "/home/sagemaker-user/start" },
            Steps = [EnvAsCode.Steps.Run("pip install pandas")],
        };
        CustomImage image = new() { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] };
        EnvironmentSpec environment = new("churn") { Strategies = [script, image] };

        Assert.DoesNotContain(
            EnvironmentChecks.Check(environment), finding => finding.Path.StartsWith("Strategies[1].Steps", StringComparison.Ordinal));
        Assert.Contains(EnvironmentEmitter.Emit(environment, "Churn"), file => file.Text.Contains("start/", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_checks_has_a_case() =>
        Assert.Equal(
            Rules.All.Select(rule => rule.Id).Where(id => !Elsewhere.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal))),
            RuleCase.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_of_the_checks_has_a_page_with_its_title_and_severity()
    {
        foreach (Rule rule in Rules.All.Where(rule => RuleCase.All.Any(item => item.Id == rule.Id)))
        {
            string[] page = File.ReadAllLines(Repository.PathOf("docs/diagnostics/" + rule.Id + ".md"));
            Assert.Equal("# " + rule.Id + ": " + rule.Title, page[0]);
            Assert.Contains("| Severity | " + rule.Severity + " |", page);
            Assert.Equal(
                ["## Cause", "## Bad", "## Fixed", "## When to suppress"],
                page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Findings_do_not_depend_on_the_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        string[] invariant = [.. Messages()];
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(invariant, Messages());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static System.Collections.Generic.IEnumerable<string> Messages() =>
        RuleCase.All.SelectMany(rule => EnvironmentChecks.Check(rule.Broken)).Select(finding => finding.Path + ": " + finding.Message);
}
