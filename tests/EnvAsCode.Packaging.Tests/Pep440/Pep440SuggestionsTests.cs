using EnvAsCode.Packaging.Pep440.Suggestions;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class Pep440SuggestionsTests
{
    [Theory]
    [InlineData("==1.2.3", "1.2.3")]
    [InlineData("1.2.3-SNAPSHOT", "1.2.3.dev0")]
    [InlineData("2.1.0-cu121", "2.1.0+cu121")]
    [InlineData("1.2x", null)]
    [InlineData("1.2.", "1.2")]
    [InlineData("1..2", "1.2")]
    [InlineData("1,2", "1.2")]
    [InlineData("1. 2", "1.2")]
    [InlineData("\"1.2\"", "1.2")]
    [InlineData("v.1.2", "1.2")]
    [InlineData("version 1.2", "1.2")]
    [InlineData("release-1.2", "1.2")]
    [InlineData("1.2", null)]
    [InlineData("latest", null)]
    [InlineData("", null)]
    public void The_nearest_version_is_known(string text, string? suggestion) =>
        Assert.Equal(suggestion, Pep440Suggestions.ForVersion(text));

    [Theory]
    [InlineData("1.2.3", "==1.2.3")]
    [InlineData("=1.2", "==1.2")]
    [InlineData("= 1.2", "==1.2")]
    [InlineData("=>1.2", ">=1.2")]
    [InlineData("=<1.2", "<=1.2")]
    [InlineData("<>1.2", "!=1.2")]
    [InlineData("=~1.2", "~=1.2")]
    [InlineData("~>1.2", "~=1.2")]
    [InlineData("~=1", "~=1.0")]
    [InlineData("~=1.2.*", "==1.2.*")]
    [InlineData("^1.2.3", ">=1.2.3,<2")]
    [InlineData("^0.2.3", ">=0.2.3,<0.3")]
    [InlineData("^0.0.3", ">=0.0.3,<0.0.4")]
    [InlineData("^0", ">=0,<1")]
    [InlineData("~1.2.3", ">=1.2.3,<1.3")]
    [InlineData("~1", ">=1,<2")]
    [InlineData("==1.2.x", "==1.2.*")]
    [InlineData("==1.2*", "==1.2.*")]
    [InlineData("=1.*.*", "==1.*")]
    [InlineData("==1.2rc1.*", "==1.2rc1")]
    [InlineData(">=1.2.*", ">=1.2")]
    [InlineData(">1.2.*", ">=1.3")]
    [InlineData("<=1.2.*", "<1.3")]
    [InlineData("<1.2.*", "<1.2")]
    [InlineData(">=1.2+cu121", ">=1.2")]
    [InlineData(">=1.2 <2", ">=1.2,<2")]
    [InlineData(">=1.2 and <2", ">=1.2,<2")]
    [InlineData(">= 1.2 & < 2", ">=1.2,<2")]
    [InlineData("(>=1.2)", ">=1.2")]
    [InlineData("1.2 - 2.0", ">=1.2,<=2.0")]
    [InlineData(">=1.2 || <1", null)]
    [InlineData("==", null)]
    [InlineData("%%1", null)]
    [InlineData(">=1.2", null)]
    public void The_nearest_set_of_clauses_is_known(string text, string? suggestion) =>
        Assert.Equal(suggestion, Pep440Suggestions.ForSpecifierSet(text));

    [Theory]
    [InlineData("1.2.x", "1.2.*")]
    [InlineData("1.X", "1.*")]
    [InlineData("1.2*", "1.2.*")]
    [InlineData("=1.2", "==1.2")]
    [InlineData("^1.2", ">=1.2,<2")]
    [InlineData("1.2-SNAPSHOT", "1.2.dev0")]
    [InlineData("*", null)]
    [InlineData("any", null)]
    public void The_nearest_pin_keeps_a_bare_version_bare(string text, string? suggestion) =>
        Assert.Equal(suggestion, Pep440Suggestions.ForPin(text));

    [Theory]
    [InlineData("=1.2", "==1.2")]
    [InlineData("^1.2", null)]
    public void A_single_clause_is_suggested_only_if_one_will_do(string text, string? suggestion) =>
        Assert.Equal(suggestion, Pep440Suggestions.ForSpecifier(text));
}
