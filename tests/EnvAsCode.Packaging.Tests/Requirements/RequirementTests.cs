using System;
using System.Linq;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Text;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class RequirementTests
{
    [Theory]
    [InlineData("numpy", "numpy")]
    [InlineData(" numpy\t", "numpy")]
    [InlineData("A", "A")]
    [InlineData("foo-bar.quux_baz", "foo-bar.quux_baz")]
    [InlineData("numpy>=1.26", "numpy>=1.26")]
    [InlineData("numpy >= 1.26 , <2", "numpy<2,>=1.26")]
    [InlineData("numpy (==4)", "numpy==4")]
    [InlineData("numpy ( >=1,<2 ) ", "numpy<2,>=1")]
    [InlineData("numpy()", "numpy")]
    [InlineData("numpy>=1,", "numpy>=1")]
    [InlineData("numpy==1.*", "numpy==1.*")]
    [InlineData("numpy===any-thing", "numpy===any-thing")]
    [InlineData("numpy==1.0+cu121", "numpy==1.0+cu121")]
    [InlineData("dvc[s3]", "dvc[s3]")]
    [InlineData("dvc [ s3 , gs ]>=3", "dvc[gs,s3]>=3")]
    [InlineData("dvc[]", "dvc")]
    [InlineData("dvc[ ]", "dvc")]
    [InlineData("a @ https://example.com/a.whl", "a @ https://example.com/a.whl")]
    [InlineData("a@https://example.com/a.whl;x", "a @ https://example.com/a.whl;x")]
    [InlineData(
        "a[b] @ git+https://example.com/a@v1#egg=a ; os_name=='posix'", "a[b] @ git+https://example.com/a@v1#egg=a ; os_name == \"posix\"")]
    [InlineData("a @ file:///a/b ", "a @ file:///a/b")]
    [InlineData("a;python_version<'3.11'", "a; python_version < \"3.11\"")]
    [InlineData("a>=1 ; extra == 'x'", "a>=1; extra == \"x\"")]
    [InlineData("a(>=1);os_name=='a' and os_name=='b' or os_name=='c'", "a>=1; os_name == \"a\" and os_name == \"b\" or os_name == \"c\"")]
    public void A_requirement_is_read_and_written(string text, string expected)
    {
        Requirement requirement = Requirement.Parse(text);

        Assert.Equal(expected, requirement.ToString());
        Assert.Equal(requirement, Requirement.Parse(expected));
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.RequirementNameExpected)]
    [InlineData("  ", 2, 0, ParseErrorCode.RequirementNameExpected)]
    [InlineData("-numpy", 0, 6, ParseErrorCode.RequirementNameExpected)]
    [InlineData("==1.0", 0, 5, ParseErrorCode.RequirementNameExpected)]
    [InlineData("na\u00efve", 2, 3, ParseErrorCode.RequirementSpecifierOrMarkerExpected)]
    [InlineData("foo!", 3, 1, ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData("foo-", 3, 1, ParseErrorCode.RequirementSpecifierOrMarkerExpected)]
    [InlineData("numpy 1.26", 6, 4, ParseErrorCode.RequirementSpecifierOrMarkerExpected)]
    [InlineData("numpy=1.26", 5, 1, ParseErrorCode.SpecifierOperatorUnknown)]
    [InlineData("numpy>=1 <2", 9, 2, ParseErrorCode.RequirementCommaOrMarkerExpected)]
    [InlineData("numpy>=1.x", 8, 2, ParseErrorCode.VersionUnexpectedText)]
    [InlineData("numpy>=1.*", 8, 2, ParseErrorCode.SpecifierWildcardNotAllowed)]
    [InlineData("numpy==1.0rc1.*", 13, 2, ParseErrorCode.SpecifierWildcardAfterSuffix)]
    [InlineData("numpy>=1+cu121", 8, 6, ParseErrorCode.SpecifierLocalNotAllowed)]
    [InlineData("numpy~=1", 5, 3, ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers)]
    [InlineData("numpy==", 5, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("numpy== ;", 5, 2, ParseErrorCode.SpecifierVersionMissing)]
    [InlineData("numpy(>=1", 5, 4, ParseErrorCode.RequirementParenthesisOpen)]
    [InlineData("numpy(>=1;os_name=='a')", 5, 4, ParseErrorCode.RequirementParenthesisOpen)]
    [InlineData("numpy>=1)", 8, 1, ParseErrorCode.RequirementCommaOrMarkerExpected)]
    [InlineData("dvc[s3", 3, 3, ParseErrorCode.RequirementExtrasOpen)]
    [InlineData("dvc[s3 gs]", 7, 2, ParseErrorCode.RequirementExtraCommaExpected)]
    [InlineData("dvc[s3,]", 7, 1, ParseErrorCode.RequirementExtraExpected)]
    [InlineData("dvc[,]", 4, 1, ParseErrorCode.RequirementExtraExpected)]
    [InlineData("a @", 3, 0, ParseErrorCode.RequirementUrlExpected)]
    [InlineData("a @ https://e.x/a >=1", 18, 3, ParseErrorCode.RequirementMarkerAfterUrlExpected)]
    [InlineData("a;", 2, 0, ParseErrorCode.MarkerOperandExpected)]
    [InlineData("a; foobar == 'x'", 3, 6, ParseErrorCode.MarkerVariableUnknown)]
    [InlineData("a\n", 1, 1, ParseErrorCode.RequirementSpecifierOrMarkerExpected)]
    public void A_wrong_requirement_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(Requirement.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => Requirement.Parse(text));
    }

    [Fact]
    public void The_parts_know_where_they_stand()
    {
        const string Text = "dvc[s3] >=3, <4 ; python_version < '3.11'";
        Requirement requirement = Requirement.Parse(Text);
        MarkerComparison comparison = Assert.IsType<MarkerComparison>(requirement.Marker!.Expression);

        Assert.Equal(["dvc", ">=3", "<4", "python_version < '3.11'", "'3.11'"], new[]
        {
            requirement.NameSpan, requirement.Specifiers.Specifiers[0].Span, requirement.Specifiers.Specifiers[1].Span, comparison.Span,
            comparison.Right.Span,
        }.Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("a-b>=1,<2", "A_B<2,>=1.0", true)]
    [InlineData("a[x,y]", "a[Y,x]", true)]
    [InlineData("a", "a[x]", false)]
    [InlineData("a;os_name=='x'", "a; os_name == \"x\"", true)]
    [InlineData("a @ https://e.x/a", "a @ https://e.x/b", false)]
    public void Requirements_are_equal_if_they_ask_for_the_same(string left, string right, bool equal)
    {
        Assert.Equal(equal, Requirement.Parse(left).Equals(Requirement.Parse(right)));
        Assert.True(!equal || Requirement.Parse(left).GetHashCode() == Requirement.Parse(right).GetHashCode());
    }

    [PackagingFact]
    public void Requirements_are_read_as_packaging_reads_them() => PackagingTexts.Requirement.Array[4000].SampleRepeatably(
        texts => PackagingWitnessTests.Compare(
            texts.Where(text => !PackagingDifferences.InRequirement(text)),
            text => ["requirement", text],
            text => Requirement.TryParse(text, out Requirement? requirement) ? Parts(requirement) : null),
        iter: 1);

    private static object?[] Parts(Requirement requirement) =>
    [
        requirement.Name.Text,
        requirement.Extras.Select(extra => extra.Text).Distinct().Order(StringComparer.Ordinal).ToArray(),
        requirement.Specifiers.ToString(),
        requirement.Url,
        requirement.Marker?.ToString(),
    ];
}
