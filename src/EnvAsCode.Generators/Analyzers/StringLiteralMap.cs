using EnvAsCode.Emit;
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
    /// <returns>The span; <see langword="null"/> if the expression is no literal of one line, so that the whole of it has to serve.</returns>
    public static TextSpan? SpanOf(SyntaxNode origin, TextRange range)
    {
        if (origin is not LiteralExpressionSyntax { Token: var token } || range.Start + range.Length > token.ValueText.Length)
        {
            return null;
        }

        string text = token.Text;
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            return new TextSpan(token.SpanStart + RawStart(text, range.Start), range.Length);
        }

        return token.IsKind(SyntaxKind.StringLiteralToken)
            && Offset(text, range.Start) is { } start
            && Offset(text, range.Start + range.Length) is { } end
            ? TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + end)
            : null;
    }

    private static int RawStart(string text, int start)
    {
        int quotes = 0;
        while (text[quotes] == '"')
        {
            quotes++;
        }

        return quotes + start;
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

    /// <summary>How long an escape sequence is; 0 for those of a length that depends on what follows, or that stand for two characters.</summary>
    private static int EscapeLength(string text, int position) => text[position + 1] switch
    {
        'u' => 6,
        'x' or 'U' => 0,
        _ => 2,
    };
}
