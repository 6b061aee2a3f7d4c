using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace EnvAsCode.CodeFixes;

/// <summary>Writes text into string literals, as the literal's form wants it.</summary>
internal static class LiteralText
{
    /// <summary>The change that puts a text in place of a part of a literal, or of all of its value.</summary>
    /// <param name="span">The part; the whole literal, with its quotes, for all of its value.</param>
    public static TextChange Change(SyntaxToken literal, TextSpan span, string text)
    {
        if (span != literal.Span)
        {
            return new TextChange(span, Escape(literal, text));
        }

        // A raw literal keeps its form, since it was chosen for what stands in it.
        return literal.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
            ? new TextChange(
                TextSpan.FromBounds(span.Start + literal.Text.IndexOf('\n') + 1, LastLineBreak(literal)),
                Indent(literal) + Escape(literal, text))
            : new TextChange(span, SymbolDisplay.FormatLiteral(text, quote: true));
    }

    private static int LastLineBreak(SyntaxToken literal)
    {
        int line = literal.Text.LastIndexOf('\n');
        return literal.SpanStart + (literal.Text[line - 1] == '\r' ? line - 1 : line);
    }

    private static string Escape(SyntaxToken literal, string text) => (SyntaxKind)literal.RawKind switch
    {
        SyntaxKind.MultiLineRawStringLiteralToken => text.Replace("\n", "\n" + Indent(literal)),
        SyntaxKind.StringLiteralToken when literal.Text[0] == '@' => text.Replace("\"", "\"\""),
        SyntaxKind.StringLiteralToken => EscapeRegular(text),
        _ => text,
    };

    private static string Indent(SyntaxToken literal)
    {
        int line = literal.Text.LastIndexOf('\n') + 1;
        return literal.Text.Substring(line, literal.Text.IndexOf('"', line) - line);
    }

    private static string EscapeRegular(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
