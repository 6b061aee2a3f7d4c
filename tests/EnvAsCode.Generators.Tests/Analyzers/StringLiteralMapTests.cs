using EnvAsCode.Diagnostics;
using EnvAsCode.Generators.Analyzers;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace EnvAsCode.Generators.Tests.Analyzers;

public class StringLiteralMapTests
{
    [Theory]
    [InlineData("\"\"\"\n    one\n      two\n\n    three\n    \"\"\"")]
    [InlineData("\"\"\"\r\n    one\r\n      two\r\n\r\n    three\r\n    \"\"\"")]
    [InlineData("\"\"\"\none\n  two\n\nthree\n\"\"\"")]
    [InlineData("\"one\\n  two\\n\\nthree\"")]
    [InlineData("@\"one\n  two\n\nthree\"")]
    [InlineData("\"one\\n\" + (\"  two\\n\" + \"\\nthree\")")]
    public void Every_word_of_a_script_is_found_in_the_literal(string literal)
    {
        ExpressionSyntax syntax = SyntaxFactory.ParseExpression(literal);
        string value = literal.Contains("\r\n", System.StringComparison.Ordinal) ? "one\r\n  two\r\n\r\nthree" : "one\n  two\n\nthree";

        foreach (string word in new[] { "one", "two", "three" })
        {
            TextSpan? span =
                StringLiteralMap.SpanOf(syntax, new TextRange(value.IndexOf(word, System.StringComparison.Ordinal), word.Length));

            Assert.Equal(word, span is { } part ? literal.Substring(part.Start, part.Length) : null);
        }
    }

    [Fact]
    public void A_part_in_a_constant_that_is_added_is_not_found() =>
        Assert.Null(StringLiteralMap.SpanOf(SyntaxFactory.ParseExpression("\"one\" + Two"), new TextRange(4, 1)));
}
