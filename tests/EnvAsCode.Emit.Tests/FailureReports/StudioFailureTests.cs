using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using Xunit;

namespace EnvAsCode.Emit.Tests.FailureReports;

/// <summary>What users reported about images and scripts: stopped, with a sentence that tells the fix; and what is right passes.</summary>
public class StudioFailureTests
{
    public static TheoryData<string> Reports => [.. StudioFailures.All.Select(report => report.Report)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_reported_failure_is_stopped_with_what_to_write(string report)
    {
        PackageFailure failure = StudioFailures.All.Single(item => item.Report == report);

        Assert.Contains(
            EnvironmentChecks.Check(failure.Declared),
            finding => finding.Rule.Severity >= RuleSeverity.Warning && finding.Rule.Id == failure.Id
                && finding.Message.Contains(failure.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_right_has_no_finding() => Assert.All(StudioFailures.Right, item => Assert.DoesNotContain(
        EnvironmentChecks.Check(item.Declared), finding => finding.Rule.Severity >= RuleSeverity.Warning));
}
