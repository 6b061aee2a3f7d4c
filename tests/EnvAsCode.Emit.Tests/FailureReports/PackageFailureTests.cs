using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using Xunit;

namespace EnvAsCode.Emit.Tests.FailureReports;

/// <summary>
/// What users of the systems that this project replaces reported about packages, declared as they wrote it: each is stopped, with a
/// sentence that tells the fix.
/// </summary>
public class PackageFailureTests
{
    public static TheoryData<string> Reports => [.. PackageFailures.All.Select(report => report.Report)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_reported_failure_is_stopped_with_what_to_write(string report)
    {
        PackageFailure failure = PackageFailures.All.Single(item => item.Report == report);

        Finding finding = EnvironmentChecks.Check(failure.Declared)
            .FirstOrDefault(finding => finding.Rule.Severity >= RuleSeverity.Warning && finding.Rule.Id == failure.Id)
            ?? throw new Xunit.Sdk.XunitException(
                string.Join("\n", EnvironmentChecks.Check(failure.Declared).Select(finding => finding.Rule.Id + ": " + finding.Message)));

        Assert.Contains(failure.Fix, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_reports_are_alike() =>
        Assert.Equal(PackageFailures.All.Count, PackageFailures.All.Select(report => report.Report).Distinct().Count());
}
