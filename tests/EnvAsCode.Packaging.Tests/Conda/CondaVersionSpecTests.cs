using System;
using System.Linq;
using EnvAsCode.Packaging.Conda;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class CondaVersionSpecTests
{
    [Theory]
    [InlineData("*", "1 0a 2!1", "")]
    [InlineData("1.7", "1.7 1.7.0", "1.7.1 1.7a")]
    [InlineData("==1.7", "1.7 1.7.0", "1.7.1")]
    [InlineData("!=3.3", "3.3.1 3.4", "3.3 3.3.0.0")]
    [InlineData("!=3.3.*", "3.4 3.4.1", "3.3 3.3.1 3.3.0.0")]
    [InlineData("=3.3", "3.3 3.3.1 3.3a1 3.3l", "3.4 3.30")]
    [InlineData("=3.3.*", "3.3 3.3.1", "3.4")]
    [InlineData("=3.3*", "3.3 3.3.1", "3.4")]
    [InlineData("3.3.*", "3.3 3.3.1", "3.4 3.30")]
    [InlineData("3.3*", "3.3 3.3.1", "3.4 3.30")]
    [InlineData("1.0.2*", "1.0.2 1.0.2l 1.0.2.1", "1.0.20 1.0.3")]
    [InlineData("1.0.0*", "1.0 1.0.0.1", "1.0.1")]
    [InlineData("2013a*", "2013a 2013ab", "2013b 2013")]
    [InlineData("1.2.3+4*", "1.2.3+4.5.6", "1.2.3+5 1.2.3")]
    [InlineData(">2013b", "2013k", "2013a 3.0.0")]
    [InlineData(">1.0.0*", "1.0.0 1.0.1", "0.9")]
    [InlineData(">=1.7.*", "1.7 1.8", "1.6.9")]
    [InlineData("<1.7.*", "1.6 1.7a", "1.7 1.7.1")]
    [InlineData("~=1.10", "1.10 1.11.0", "1.9 2.0")]
    [InlineData("~=3.3.2", "3.3.2.0 3.3.3", "3.3.1 3.4.0")]
    [InlineData("~=3.3.2|==2.2", "2.2.0 3.3.3", "2.2.1")]
    [InlineData("=1.*.1", "1.7.1", "1.7.2")]
    [InlineData("=*", "1.7.1", "")]
    [InlineData("!=1.7*", "1.8", "1.7 1.7.1")]
    [InlineData("=1.7.**", "1.7.1", "1.8")]
    [InlineData("1.*.1", "1.7.1 1.7.2.1", "1.7.2 2.7.1")]
    [InlineData("*.7.*", "1.7.1 x.7.", "1.8.7")]
    [InlineData(@"^1\.7\.[0-9]+$", "1.7.1", "1.7 1.7.a")]
    [InlineData("^.*$", "1.7.1", "")]
    [InlineData(">=1,<2", "1 1.9", "2 0.9")]
    [InlineData(">=1, < 2 ", "1 1.9", "2")]
    [InlineData("1.6.*|1.8.*", "1.6 1.8.1", "1.7")]
    [InlineData(">=2.7,<3|>=3.4", "2.7.1 3.4", "3.0")]
    [InlineData("(>=2.7,<3)|>=3.4", "2.7.1 3.4", "3.0")]
    [InlineData(">=1,(<2|>3)", "1.5 4", "2.5 0.5")]
    [InlineData("^0.*$|1.7.1", "0.1 1.7.1", "1.7.2")]
    [InlineData("1.0@", "1.0@", "1.0")]
    [InlineData(">=1.0.1_", "1.0.1_ 1.0.1a 1.0.1", "1.0.0 1.0.1dev")]
    public void A_spec_admits_what_conda_admits(string spec, string inside, string outside)
    {
        CondaVersionSpec parsed = CondaVersionSpec.Parse(spec);

        Assert.All(inside.Split(' ').Where(version => CondaVersion.TryParse(version, out _)), version =>
            Assert.True(parsed.Matches(version), version));
        Assert.All(outside.Split(' ', StringSplitOptions.RemoveEmptyEntries), version => Assert.False(parsed.Matches(version), version));
    }

    [Theory]
    [InlineData("1.7.1*", "1.7.1.*")]
    [InlineData(" >= 1.7 , <1.8 ", ">=1.7,<1.8")]
    [InlineData("((1.5|((1.6|1.7), 1.8), 1.9 |2.0))|2.1", "1.5|(1.6|1.7),1.8,1.9|2.0|2.1")]
    [InlineData("(1.5)", "1.5")]
    public void A_spec_is_written_without_what_does_not_matter(string text, string expected)
    {
        Assert.Equal(expected, CondaVersionSpec.Parse(text).ToString());
        Assert.Equal(CondaVersionSpec.Parse(expected), CondaVersionSpec.Parse(text));
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.CondaSpecClauseMissing)]
    [InlineData(">=1,", 4, 0, ParseErrorCode.CondaSpecClauseMissing)]
    [InlineData("1.5||1.6", 4, 0, ParseErrorCode.CondaSpecClauseMissing)]
    [InlineData("(1.5", 0, 1, ParseErrorCode.CondaSpecParenthesisOpen)]
    [InlineData("1.5)", 3, 1, ParseErrorCode.CondaSpecUnexpected)]
    [InlineData("(1)(2)", 3, 1, ParseErrorCode.CondaSpecUnexpected)]
    [InlineData("^1.5", 0, 4, ParseErrorCode.CondaSpecRegexOpen)]
    [InlineData("1.5$", 0, 4, ParseErrorCode.CondaSpecRegexOpen)]
    [InlineData("^(1$", 0, 4, ParseErrorCode.CondaSpecRegexInvalid)]
    [InlineData("><2.4.5", 0, 2, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("!!2.4.5", 0, 2, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("===3.3.2", 0, 3, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("!", 0, 1, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("~", 0, 1, ParseErrorCode.CondaSpecOperatorUnknown)]
    [InlineData("==", 0, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("~=3.3.2.*", 7, 2, ParseErrorCode.CondaSpecCompatibleWildcard)]
    [InlineData("~=3", 0, 3, ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers)]
    [InlineData(">=1 <2", 3, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("1.2+", 3, 1, ParseErrorCode.CondaVersionEmptySegment)]
    [InlineData("4.2.2<6.0.0", 5, 1, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("1.*.$", 0, 5, ParseErrorCode.CondaSpecRegexOpen)]
    [InlineData("=*==xx", 0, 6, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("!=1.*.3", 2, 5, ParseErrorCode.CondaVersionCharacter)]
    [InlineData("!=*", 0, 3, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("1.*.&", 0, 5, ParseErrorCode.CondaVersionCharacter)]
    public void A_wrong_spec_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(CondaVersionSpec.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => CondaVersionSpec.Parse(text));
    }

    [Theory]
    [InlineData("===1.2", "==1.2")]
    [InlineData("=>1.2", ">=1.2")]
    [InlineData("^1.2", ">=1.2,<2")]
    [InlineData("~1.2.3", ">=1.2.3,<1.3")]
    [InlineData("~>1.2", "~=1.2")]
    [InlineData(">=1.2 <2", ">=1.2,<2")]
    [InlineData("~=1.2.*", "1.2.*")]
    [InlineData("~=1", "~=1.0")]
    [InlineData("1.2 || 1.3", null)]
    [InlineData("?", null)]
    public void The_nearest_valid_spec_is_known(string text, string? suggestion)
    {
        Assert.False(CondaVersionSpec.TryParse(text, out _, out ParseError? error));
        Assert.Equal(suggestion, error!.Suggestion);
    }

    [Theory]
    [InlineData("1.2.x", "1.2.*")]
    [InlineData("1.x", "1.*")]
    [InlineData("v1.2", "1.2")]
    [InlineData("1.2", null)]
    [InlineData("2013x", null)]
    public void A_version_that_hardly_exists_is_recognized(string version, string? suggestion) =>
        Assert.Equal(suggestion, CondaSuggestions.ForUnlikelyVersion(CondaVersion.Parse(version)));

    [Theory]
    [InlineData("==1.2.*", true, false)]
    [InlineData("<1.2.*", true, false)]
    [InlineData("=1.2.*", false, false)]
    [InlineData("1.2*", false, true)]
    [InlineData("1.2.*", false, false)]
    public void Stars_that_conda_reads_in_its_own_way_are_marked(string spec, bool ignored, bool glued)
    {
        CondaVersionClause clause = CondaVersionSpec.Parse(spec).Clauses.Single();

        Assert.Equal((ignored, glued), (clause.HasIgnoredWildcard, clause.HasGluedStar));
    }

    [Theory]
    [InlineData(">=2,<1", true)]
    [InlineData("1.2.*,1.3.*", true)]
    [InlineData("1.2.*,!=1.2.*", true)]
    [InlineData("1.2.*,<1.2a", false)]
    [InlineData("1.2.*,<1.2dev", false)]
    [InlineData("1.2.*,<1.1.9", true)]
    [InlineData(">=1.3,1.2.*", true)]
    [InlineData("~=1.2,>=2", true)]
    [InlineData("1.*.3,>=2", false)]
    [InlineData("==1.0,!=1.0.0", true)]
    [InlineData("1.2.*,1.2.0.*", false)]
    [InlineData("1.2.0.*,!=1.2.*", true)]
    [InlineData("1.2.*,!=1.2.0.*", false)]
    [InlineData("(1|2),(3|4)", true)]
    [InlineData("(1|2),(2|4)", false)]
    [InlineData("2013a*,2013b*", true)]
    [InlineData("2013a*,2013ab*", false)]
    [InlineData("1.0+1*,1.0+2*", true)]
    public void A_spec_that_nothing_satisfies_is_found(string spec, bool unsatisfiable) =>
        Assert.Equal(unsatisfiable, CondaVersionSpec.Parse(spec).IsUnsatisfiable());

    [Theory]
    [InlineData("1.26.4", ">=1.26,<2", false)]
    [InlineData("1.26.4", "1.25.*", true)]
    [InlineData(">=2", "<2", true)]
    [InlineData("1.*.3", "2.0", true)]
    [InlineData("1.*.3", "1.5.3", false)]
    [InlineData("*", "1", false)]
    public void Specs_that_exclude_each_other_are_found(string left, string right, bool disjoint)
    {
        Assert.Equal(disjoint, CondaVersionSpec.Parse(left).IsDisjointFrom(CondaVersionSpec.Parse(right)));
        Assert.Equal(disjoint, CondaVersionSpec.Parse(right).IsDisjointFrom(CondaVersionSpec.Parse(left)));
    }

    [Theory]
    [InlineData("1.8", "1.8")]
    [InlineData("==1.8", "1.8")]
    [InlineData("=1.8", null)]
    [InlineData("1.8|1.9", null)]
    public void An_exact_pin_is_recognized(string spec, string? version) =>
        Assert.Equal(version, CondaVersionSpec.Parse(spec).ExactVersion?.ToString());
}
