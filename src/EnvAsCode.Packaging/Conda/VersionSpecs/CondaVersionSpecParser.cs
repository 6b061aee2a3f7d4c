using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>
/// Reads a version spec by recursive descent:
/// <code>
/// any    = all ('|' all)*
/// all    = atom (',' atom)*
/// atom   = '(' any ')' | regex | clause
/// regex  = '^' anything but '$' '$'
/// clause = anything but ( ) | ,
/// </code>
/// </summary>
internal sealed class CondaVersionSpecParser(string text, TextSpan part)
{
    // Parentheses in parentheses; without a limit a hostile text would end the process with a stack overflow.
    private const int MaximumDepth = 64;

    private int position = part.Start;
    private int depth;

    /// <summary>What is wrong, after <see cref="TryParse"/> failed.</summary>
    public ParseError? Error { get; private set; }

    public bool TryParse([NotNullWhen(true)] out CondaVersionNode? root)
    {
        root = this.ParseList(isAll: false);
        if (root is not null && this.position < part.End)
        {
            this.Fail(ParseErrorCode.CondaSpecUnexpected, new TextSpan(this.position, 1), text.Substring(this.position, 1));
            root = null;
        }

        return root is not null;
    }

    private CondaVersionNode? ParseList(bool isAll)
    {
        List<CondaVersionNode> children = [];
        do
        {
            if ((isAll ? this.ParseAtom() : this.ParseList(isAll: true)) is not CondaVersionNode child)
            {
                return null;
            }

            children.Add(child);
        }
        while (this.TryTake(isAll ? ',' : '|'));
        return CondaVersionNode.Join(isAll, children);
    }

    private CondaVersionNode? ParseAtom()
    {
        this.SkipBlanks();
        int start = this.position;
        if (this.TryTake('('))
        {
            return this.ParseParenthesized(start);
        }

        int end = this.EndOfClause();
        TextSpan clause = AsciiText.Trim(text.AsSpan(start, end - start)).Shift(start);
        if (clause.Length == 0)
        {
            this.Fail(ParseErrorCode.CondaSpecClauseMissing, new TextSpan(start, 0));
            return null;
        }

        this.position = end;
        CondaVersionClauseParser parser = new(text, clause);
        CondaVersionClause? parsed = parser.Parse();
        this.Error = parser.Error;
        return parsed is null ? null : new CondaVersionNode(parsed);
    }

    private CondaVersionNode? ParseParenthesized(int start)
    {
        if (++this.depth > MaximumDepth)
        {
            this.Fail(ParseErrorCode.NestedTooDeeply, new TextSpan(start, 1));
            return null;
        }

        CondaVersionNode? inner = this.ParseList(isAll: false);
        this.depth--;
        if (inner is not null && !this.TryTake(')'))
        {
            this.Fail(ParseErrorCode.CondaSpecParenthesisOpen, new TextSpan(start, 1));
            return null;
        }

        this.SkipBlanks();
        return inner;
    }

    private int EndOfClause()
    {
        if (this.position < part.End && text[this.position] == '^')
        {
            int dollar = text.IndexOf('$', this.position, part.End - this.position);
            if (dollar >= 0)
            {
                return dollar + 1;
            }
        }

        int end = this.position;
        while (end < part.End && text[end] is not ('(' or ')' or '|' or ','))
        {
            end++;
        }

        return end;
    }

    private bool TryTake(char c)
    {
        this.SkipBlanks();
        bool found = this.position < part.End && text[this.position] == c;
        this.position += found ? 1 : 0;
        return found;
    }

    private void SkipBlanks()
    {
        while (this.position < part.End && AsciiText.IsPythonWhiteSpace(text[this.position]))
        {
            this.position++;
        }
    }

    private void Fail(ParseErrorCode code, TextSpan span, params string[] arguments) =>
        this.Error ??= new ParseError(code, span, arguments);
}
