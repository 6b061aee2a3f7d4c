using System;
using System.Linq;
using EnvAsCode.Packaging.Licenses;
using EnvAsCode.Packaging.Text;
using Xunit;

namespace EnvAsCode.Packaging.Tests;

public class LicenseExpressionTests
{
    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("mit", "MIT")]
    [InlineData("mit or apache-2.0", "MIT OR Apache-2.0")]
    [InlineData("bsd-3-CLAUSE  and mit", "BSD-3-Clause AND MIT")]
    [InlineData("gpl-2.0-only with classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0")]
    [InlineData("( mit )", "(MIT)")]
    [InlineData("MIT AND (Apache-2.0 OR BSD-2-Clause)", "MIT AND (Apache-2.0 OR BSD-2-Clause)")]
    [InlineData("MIT OR Apache-2.0 AND (LicenseRef-My.Own-1)", "MIT OR Apache-2.0 AND (LicenseRef-My.Own-1)")]
    [InlineData("licenseref-Proprietary", "LicenseRef-Proprietary")]
    [InlineData("Apache-1.1+", "Apache-1.1+")]
    [InlineData("GPL-2.0", "GPL-2.0")]
    [InlineData("((mit))", "((MIT))")]
    public void An_expression_has_one_canonical_text(string text, string canonical)
    {
        Assert.Equal(canonical, LicenseExpression.Parse(text).ToString());
        Assert.Equal(LicenseExpression.Parse(canonical), LicenseExpression.Parse(text));
    }

    [Theory]
    [InlineData("", 0, 0, ParseErrorCode.LicenseExpected)]
    [InlineData("Use-it-after-midnight", 0, 21, ParseErrorCode.LicenseUnknown)]
    [InlineData("or", 0, 2, ParseErrorCode.LicenseExpected)]
    [InlineData("MIT OR", 6, 0, ParseErrorCode.LicenseExpected)]
    [InlineData("MIT AND OR Apache-2.0", 8, 2, ParseErrorCode.LicenseExpected)]
    [InlineData("MIT Apache-2.0", 4, 10, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("MIT (Apache-2.0)", 4, 1, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("(MIT", 0, 1, ParseErrorCode.LicenseParenthesisOpen)]
    [InlineData("MIT)", 3, 1, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("()", 1, 1, ParseErrorCode.LicenseExpected)]
    [InlineData("MIT WITH MIT", 9, 3, ParseErrorCode.LicenseExceptionUnknown)]
    [InlineData("MIT WITH", 8, 0, ParseErrorCode.LicenseExceptionUnknown)]
    [InlineData("(MIT) WITH Classpath-exception-2.0", 6, 4, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("LicenseRef-My_Own", 0, 17, ParseErrorCode.LicenseUnknown)]
    [InlineData("LicenseRef-", 0, 11, ParseErrorCode.LicenseUnknown)]
    [InlineData("LicenseRef-My Own", 14, 3, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("MIT +", 4, 1, ParseErrorCode.LicenseOperatorExpected)]
    [InlineData("BSD", 0, 3, ParseErrorCode.LicenseUnknown)]
    public void A_wrong_expression_is_marked_where_it_goes_wrong(string text, int start, int length, ParseErrorCode code)
    {
        Assert.False(LicenseExpression.TryParse(text, out _, out ParseError? error));
        Assert.Equal((code, new TextSpan(start, length)), (error!.Code, error.Span));
        Assert.Throws<FormatException>(() => LicenseExpression.Parse(text));
    }

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("MIT AND Apache-2.0", true)]
    [InlineData("MIT AND GPL-3.0-only", false)]
    [InlineData("MIT OR GPL-3.0-only", true)]
    [InlineData("(MIT OR GPL-3.0-only) AND GPL-3.0-only", false)]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0", false)]
    public void An_expression_is_judged_by_what_is_allowed(string text, bool allowed) =>
        Assert.Equal(allowed, LicenseExpression.Parse(text).IsAllowed(term => term.Identifier is "MIT" or "Apache-2.0"));

    [Theory]
    [InlineData("GPL-2.0-only WITH CGAL-linking-exception")]
    [InlineData("GPL-2.0-or-later WITH harbour-exception")]
    [InlineData("LGPL-2.0-only WITH mxml-exception")]
    [InlineData("GPL-2.0-only WITH Asterisk-linking-protocols-exception")]
    public void Newer_exceptions_are_known(string text) => Assert.Equal(text, LicenseExpression.Parse(text).ToString());

    [Fact]
    public void Deprecated_identifiers_are_known() =>
        Assert.Equal([true, false], LicenseExpression.Parse("GPL-2.0 OR GPL-2.0-only").Terms.Select(term => term.IsDeprecated));
}
