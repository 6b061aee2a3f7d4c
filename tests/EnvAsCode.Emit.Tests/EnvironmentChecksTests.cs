using Xunit;

namespace EnvAsCode.Emit.Tests;

public class EnvironmentChecksTests
{
    [Fact]
    public void An_environment_without_a_strategy_is_reported()
    {
        Finding finding = Assert.Single(EnvironmentChecks.Check(new EnvironmentSpec("churn")));

        Assert.Equal("EAC5004", finding.Rule.Id);
        Assert.Equal("Strategies", finding.Path);
    }
}
