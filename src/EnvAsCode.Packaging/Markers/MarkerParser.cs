using System;
using System.Collections.Generic;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Requirements;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Markers;

/// <summary>
/// Reads a marker by recursive descent (dependency specifiers specification, "Grammar"):
/// <code>
/// or         = and ('or' and)*
/// and        = atom ('and' atom)*
/// atom       = '(' or ')' | comparison
/// comparison = operand operator operand
/// operand    = variable | 'text' | "text"
/// </code>
/// </summary>
internal sealed class MarkerParser(RequirementScanner scanner)
{
    // Parentheses in parentheses; without a limit a hostile text would end the process with a stack overflow.
    private const int MaximumDepth = 64;

    private int depth;

    /// <summary>Reads a marker that reaches to the end of the text.</summary>
    public Marker? ParseToEnd()
    {
        MarkerExpression? expression = this.ParseList(isAnd: false);
        if (expression is not null && !scanner.AtEnd)
        {
            scanner.Fail(ParseErrorCode.MarkerEndExpected, scanner.Offending());
            return null;
        }

        return expression is null ? null : new Marker(expression);
    }

    private MarkerExpression? ParseList(bool isAnd, bool isParenthesized = false)
    {
        List<MarkerExpression> operands = [];
        do
        {
            if ((isAnd ? this.ParseAtom() : this.ParseList(isAnd: true)) is not MarkerExpression operand)
            {
                return null;
            }

            operands.Add(operand);
        }
        while (scanner.TryTakeWord(isAnd ? "and" : "or"));
        return operands.Count > 1 ? new MarkerBoolean(isAnd, [.. operands]) { IsParenthesized = isParenthesized }
            : isParenthesized ? MarkerBoolean.Parenthesize(operands[0])
            : operands[0];
    }

    private MarkerExpression? ParseAtom()
    {
        scanner.SkipBlanks();
        int open = scanner.Position;
        if (!scanner.TryTake('('))
        {
            return this.ParseComparison();
        }

        if (++this.depth > MaximumDepth)
        {
            scanner.Fail(ParseErrorCode.NestedTooDeeply, new TextSpan(open, 1));
            return null;
        }

        MarkerExpression? inner = this.ParseList(isAnd: false, isParenthesized: true);
        this.depth--;
        if (inner is not null && !scanner.TryTake(')'))
        {
            scanner.Fail(ParseErrorCode.MarkerParenthesisOpen, TextSpan.FromBounds(open, scanner.Position));
            return null;
        }

        scanner.SkipBlanks();
        return inner;
    }

    private MarkerComparison? ParseComparison()
    {
        if (this.ParseOperand() is not MarkerOperand left
            || this.ParseOperator() is not MarkerOperator @operator
            || this.ParseOperand() is not MarkerOperand right)
        {
            return null;
        }

        return left.Variable == MarkerVariable.Extra ? new MarkerComparison(left, @operator, Normalized(right))
            : right.Variable == MarkerVariable.Extra ? new MarkerComparison(Normalized(left), @operator, right)
            : new MarkerComparison(left, @operator, right);
    }

    // Names of extras are compared, and written, in normal form (PEP 685).
    private static MarkerOperand Normalized(MarkerOperand operand) => operand.Variable is null
        ? new MarkerOperand(null, PackageName.Normalize(operand.Text), operand.Span)
        : operand;

    private MarkerOperand? ParseOperand()
    {
        scanner.SkipBlanks();
        MarkerOperand? operand = scanner.Current is '"' or '\'' ? this.ParseText() : this.ParseVariable();
        scanner.SkipBlanks();
        return operand;
    }

    private MarkerOperand? ParseText()
    {
        int start = scanner.Position;
        int end = scanner.Text.IndexOf(scanner.Current, start + 1);
        if (end < 0)
        {
            scanner.Fail(ParseErrorCode.MarkerTextOpen, TextSpan.FromBounds(start, scanner.Text.Length));
            return null;
        }

        // The grammar of the specification has no backslash, and tools read one in different ways: as an escape, or as itself.
        int backslash = scanner.Text.IndexOf('\\', start, end - start);
        if (backslash >= 0)
        {
            scanner.Fail(ParseErrorCode.MarkerTextBackslash, TextSpan.FromBounds(start, end + 1));
            return null;
        }

        scanner.Position = end + 1;
        return new MarkerOperand(null, scanner.Text.Substring(start + 1, end - start - 1), TextSpan.FromBounds(start, end + 1));
    }

    private MarkerOperand? ParseVariable()
    {
        TextSpan word = scanner.PeekWord();
        if (word.Length == 0)
        {
            scanner.Fail(ParseErrorCode.MarkerOperandExpected, scanner.Offending());
            return null;
        }

        if (!MarkerVariables.TryFind(scanner.TextOf(word), out MarkerVariable variable))
        {
            scanner.Fail(ParseErrorCode.MarkerVariableUnknown, word, scanner.TextOf(word));
            return null;
        }

        scanner.Position = word.End;
        return new MarkerOperand(variable, MarkerVariables.NameOf(variable), word);
    }

    private MarkerOperator? ParseOperator()
    {
        if (VersionOperators.TryRead(scanner.Text.AsSpan(scanner.Position), out VersionOperator @operator, out int length))
        {
            scanner.Position += length;
            return MarkerOperators.FromVersionOperator(@operator);
        }

        if (scanner.TryTakeWord("in"))
        {
            return MarkerOperator.In;
        }

        if (!scanner.TryTakeWord("not"))
        {
            scanner.Fail(ParseErrorCode.MarkerOperatorExpected, scanner.Offending());
            return null;
        }

        if (scanner.SkipBlanks() && scanner.TryTakeWord("in"))
        {
            return MarkerOperator.NotIn;
        }

        scanner.Fail(ParseErrorCode.MarkerInExpected, scanner.Offending());
        return null;
    }
}
