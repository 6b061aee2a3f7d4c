using EnvAsCode.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.Generators.Analyzers;

/// <summary>Maps characters of a string to the characters of the literal that it was written as.</summary>
internal static class StringLiteralMap
{
    /// <summary>The span in the source of a part of a string.</summary>
    /// <param name="origin">The expression that the string came from.</param>
    /// <param name="range">The part of the string's value.</param>
    /// <returns>
    /// The span; <see langword="null"/> if the expression is no literal, nor literals added up of which one holds the part, so that the
    /// whole of it has to serve.
    /// </returns>
    public static TextSpan? SpanOf(SyntaxNode origin, TextRange range) => origin switch
    {
        LiteralExpressionSyntax literal when range.Start + range.Length <= literal.Token.ValueText.Length => OfToken(literal.Token, range),
        ParenthesizedExpressionSyntax parenthesized => SpanOf(parenthesized.Expression, range),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when LengthOf(sum.Left) is { } length => range.Start < length
            ? SpanOf(sum.Left, range)
            : SpanOf(sum.Right, new TextRange(range.Start - length, range.Length)),
        _ => null,
    };

    private static int? LengthOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText.Length,
        ParenthesizedExpressionSyntax parenthesized => LengthOf(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => LengthOf(sum.Left) + LengthOf(sum.Right),
        _ => null,
    };

    private static TextSpan? OfToken(SyntaxToken token, TextRange range)
    {
        string text = token.Text;
        int end = range.Start + range.Length;
        (int? from, int? to) = (SyntaxKind)token.RawKind switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken => (QuotesOf(text) + range.Start, QuotesOf(text) + end),
            SyntaxKind.MultiLineRawStringLiteralToken => (RawLines.Offset(text, range.Start), RawLines.Offset(text, end)),
            SyntaxKind.StringLiteralToken => (Offset(text, range.Start), Offset(text, end)),
            _ => ((int?)null, (int?)null),
        };
        return from is { } start && to is { } last && start <= last
            ? TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + last)
            : null;
    }

    private static int QuotesOf(string text)
    {
        int quotes = 0;
        while (text[quotes] == '"')
        {
            quotes++;
        }

        return quotes;
    }

    /// <summary>Walks a regular or verbatim literal up to a character of its value.</summary>
    private static int? Offset(string text, int index)
    {
        bool verbatim = text[0] == '@';
        int position = verbatim ? 2 : 1;
        for (int i = 0; i < index; i++)
        {
            int length = text[position] switch
            {
                '"' when verbatim => 2,
                '\\' when !verbatim => EscapeLength(text, position),
                _ => 1,
            };
            if (length == 0)
            {
                return null;
            }

            position += length;
        }

        return position;
    }

    /// <summary>
    /// How long an escape sequence is; 0 for those of a length that depends on what follows, or that stand for two characters.
    /// </summary>
    private static int EscapeLength(string text, int position) => text[position + 1] switch
    {
        'u' => 6,
        'x' or 'U' => 0,
        _ => 2,
    };
}
