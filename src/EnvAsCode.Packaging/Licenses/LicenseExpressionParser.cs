using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Licenses;

/// <summary>
/// Reads a licence expression by recursive descent (PEP 639, SPDX specification annex "License expressions"):
/// <code>
/// or      = and ('OR' and)*
/// and     = atom ('AND' atom)*
/// atom    = '(' or ')' | licence ('WITH' exception)?
/// licence = identifier '+'? | 'LicenseRef-' letters, digits, '.', '-'
/// </code>
/// </summary>
internal sealed class LicenseExpressionParser(string text)
{
    private const string RefPrefix = "licenseref-";

    // Parentheses in parentheses; without a limit a hostile text would end the process with a stack overflow.
    private const int MaximumDepth = 64;

    private int position;
    private int depth;

    /// <summary>What is wrong, after <see cref="TryParse"/> failed.</summary>
    public ParseError? Error { get; private set; }

    public bool TryParse([NotNullWhen(true)] out LicenseNode? root)
    {
        root = this.ParseList(isAll: false);
        TextSpan rest = this.PeekWord();
        if (root is not null && rest.Length > 0)
        {
            this.Fail(ParseErrorCode.LicenseOperatorExpected, rest, this.TextOf(rest));
            root = null;
        }

        return root is not null;
    }

    private LicenseNode? ParseList(bool isAll)
    {
        List<LicenseNode> children = [];
        do
        {
            if ((isAll ? this.ParseAtom() : this.ParseList(isAll: true)) is not LicenseNode child)
            {
                return null;
            }

            children.Add(child);
        }
        while (this.TryTake(isAll ? "and" : "or"));
        return LicenseNode.Join(isAll, children);
    }

    private LicenseNode? ParseAtom()
    {
        TextSpan word = this.PeekWord();
        if (!this.TryTake("("))
        {
            return this.ParseTerm(word);
        }

        if (++this.depth > MaximumDepth)
        {
            this.Fail(ParseErrorCode.NestedTooDeeply, word);
            return null;
        }

        LicenseNode? inner = this.ParseList(isAll: false);
        this.depth--;
        if (inner is null)
        {
            return null;
        }

        if (!this.TryTake(")"))
        {
            this.Fail(ParseErrorCode.LicenseParenthesisOpen, word);
            return null;
        }

        inner.Parentheses++;
        return inner;
    }

    private LicenseNode? ParseTerm(TextSpan word)
    {
        string written = this.TextOf(word);
        if (written.Length == 0 || AsciiText.ToLower(written) is "and" or "or" or "with" or ")")
        {
            this.Fail(ParseErrorCode.LicenseExpected, word);
            return null;
        }

        bool orLater = written[written.Length - 1] == '+';
        string identifier = orLater ? written.Substring(0, written.Length - 1) : written;
        if (FindLicense(identifier, orLater) is not string found)
        {
            this.Fail(ParseErrorCode.LicenseUnknown, word, written);
            return null;
        }

        this.position = word.End;
        if (!this.TryTake("with"))
        {
            return new LicenseNode(new LicenseTerm(found, orLater, null, word));
        }

        TextSpan exceptionWord = this.PeekWord();
        if (SpdxIdentifiers.FindException(this.TextOf(exceptionWord)) is not string exception)
        {
            this.Fail(ParseErrorCode.LicenseExceptionUnknown, exceptionWord, this.TextOf(exceptionWord));
            return null;
        }

        this.position = exceptionWord.End;
        return new LicenseNode(new LicenseTerm(found, orLater, exception, word));
    }

    private static string? FindLicense(string identifier, bool orLater)
    {
        if (identifier.Length <= RefPrefix.Length || AsciiText.ToLower(identifier.Substring(0, RefPrefix.Length)) != RefPrefix)
        {
            return SpdxIdentifiers.FindLicense(identifier);
        }

        foreach (char c in identifier)
        {
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('.' or '-'))
            {
                return null;
            }
        }

        return orLater ? null : "LicenseRef-" + identifier.Substring(RefPrefix.Length);
    }

    private bool TryTake(string lowerWord)
    {
        TextSpan word = this.PeekWord();
        bool same = AsciiText.ToLower(this.TextOf(word)) == lowerWord;
        this.position = same ? word.End : this.position;
        return same;
    }

    // A parenthesis is a word of its own.
    private TextSpan PeekWord()
    {
        int start = this.position;
        while (start < text.Length && AsciiText.IsPythonWhiteSpace(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && !AsciiText.IsPythonWhiteSpace(text[end]) && text[end] is not ('(' or ')'))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end == start && end < text.Length ? end + 1 : end);
    }

    private string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    private void Fail(ParseErrorCode code, TextSpan span, params string[] arguments) =>
        this.Error ??= new ParseError(code, span, arguments);
}
