using System;
using EnvAsCode.Packaging.Conda.Versions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <summary>
/// Reads one clause of a version spec: operator and version, a version with stars, a regular expression, or a text with <c>@</c>.
/// </summary>
internal sealed class CondaVersionClauseParser(string text, TextSpan span)
{
    private readonly string clause = text.Substring(span.Start, span.Length);

    /// <summary>What is wrong, if <see cref="Parse"/> gave nothing.</summary>
    public ParseError? Error { get; private set; }

    public CondaVersionClause? Parse()
    {
        if (this.clause[0] == '^' || this.clause[this.clause.Length - 1] == '$')
        {
            return this.ParseRegex();
        }

        if (this.clause[0] is '=' or '!' or '<' or '>' or '~')
        {
            return this.ParseOperator();
        }

        if (this.clause.TrimEnd('*').Length == 0)
        {
            return new CondaVersionClause(CondaVersionOperator.Any, "*", span, null);
        }

        string stem = this.clause.TrimEnd('*');
        return stem.IndexOf('*') >= 0 ? this.ParseText(CondaVersionOperator.Glob, '*', this.clause)
            : stem.Length < this.clause.Length ? this.ParseSeries(stem)
            : this.clause.IndexOf('@') >= 0 ? this.ParseText(CondaVersionOperator.Text, '@', this.clause)
            : this.WithVersion(CondaVersionOperator.Equal, span, this.clause);
    }

    private CondaVersionClause? ParseRegex() =>
        TextPattern.IsRegex(this.clause)
            ? this.ParsePattern(CondaVersionOperator.Regex, this.clause)
            : this.Fail(ParseErrorCode.CondaSpecRegexOpen, span, this.clause);

    private CondaVersionClause? ParsePattern(CondaVersionOperator @operator, string written) =>
        TextPattern.TryCreate(written, out TextPattern? pattern)
            ? new CondaVersionClause(@operator, written, span, null, pattern)
            : this.Fail(ParseErrorCode.CondaSpecRegexInvalid, span, this.clause);

    // Only what may stand in a version, and one character more.
    private CondaVersionClause? ParseText(CondaVersionOperator @operator, char extra, string written)
    {
        foreach (char c in written)
        {
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '!') && c != extra)
            {
                return this.Fail(ParseErrorCode.CondaVersionCharacter, span, this.clause, c.ToString());
            }
        }

        return this.ParsePattern(@operator, written);
    }

    // 1.8.* and 1.8*: conda reads both as the series 1.8.
    private CondaVersionClause? ParseSeries(string stem)
    {
        string version = stem.TrimEnd('.');
        CondaVersionClause? series =
            this.WithVersion(CondaVersionOperator.StartsWith, new TextSpan(span.Start, version.Length), version + ".*");
        if (series is not null)
        {
            series.HasGluedStar = !stem.EndsWith(".", StringComparison.Ordinal);
        }

        return series;
    }

    private CondaVersionClause? ParseOperator()
    {
        int length = 0;
        while (length < this.clause.Length && this.clause[length] is '=' or '!' or '<' or '>' or '~')
        {
            length++;
        }

        string operatorText = this.clause.Substring(0, length);
        CondaVersionOperator? @operator = OperatorOf(operatorText);
        if (@operator is null)
        {
            return this.Fail(ParseErrorCode.CondaSpecOperatorUnknown, new TextSpan(span.Start, length), operatorText);
        }

        TextSpan version = AsciiText.Trim(this.clause.AsSpan(length)).Shift(span.Start + length);
        if (version.Length == 0)
        {
            return this.Fail(ParseErrorCode.SpecifierVersionMissing, span, operatorText);
        }

        return this.ParseOperand(@operator.Value, operatorText, version);
    }

    private CondaVersionClause? ParseOperand(CondaVersionOperator @operator, string operatorText, TextSpan version)
    {
        string operand = text.Substring(version.Start, version.Length);
        bool hasWildcard = operand.EndsWith(".*", StringComparison.Ordinal);
        if (hasWildcard && @operator == CondaVersionOperator.Compatible)
        {
            return this.Fail(ParseErrorCode.CondaSpecCompatibleWildcard, TextSpan.FromBounds(version.End - 2, version.End));
        }

        // conda drops the ".*" of other operators, of ">=1.8.*" without a warning since nothing is lost, and takes a glued star as part of
        // the version.
        if (@operator is not (CondaVersionOperator.StartsWith or CondaVersionOperator.NotEqual))
        {
            CondaVersionClause? parsed = this.WithVersion(
                @operator, version with { Length = version.Length - (hasWildcard ? 2 : 0) }, operatorText + operand);
            if (parsed is not null)
            {
                parsed.HasIgnoredWildcard = hasWildcard && @operator != CondaVersionOperator.GreaterOrEqual;
            }

            return parsed;
        }

        return this.ParseSeriesOperand(@operator, operatorText, operand, version);
    }

    // "=1.8.*" is "=1.8", and so is "=1.8*"; "!=1.8*" is "!=1.8.*" (CEP 29); "=*" is "*".
    private CondaVersionClause? ParseSeriesOperand(CondaVersionOperator @operator, string operatorText, string operand, TextSpan version)
    {
        string stem = operand.TrimEnd('*');
        bool hasStar = stem.Length < operand.Length;
        string literal = hasStar ? stem.TrimEnd('.') : stem;
        if (literal.Length == 0)
        {
            return @operator == CondaVersionOperator.StartsWith
                ? new CondaVersionClause(CondaVersionOperator.Any, "*", span, null)
                : this.Fail(ParseErrorCode.SpecifierVersionMissing, span, operatorText);
        }

        if (literal.IndexOf('*') >= 0)
        {
            return @operator == CondaVersionOperator.StartsWith
                ? this.ParseText(CondaVersionOperator.Glob, '*', operand)
                : this.Fail(ParseErrorCode.CondaVersionCharacter, version, operand, "*");
        }

        bool isExclusion = @operator == CondaVersionOperator.NotEqual && hasStar;
        CondaVersionClause? parsed = this.WithVersion(
            isExclusion ? CondaVersionOperator.NotStartsWith : @operator,
            version with { Length = literal.Length },
            operatorText + literal + (hasStar ? ".*" : ""));
        if (parsed is not null)
        {
            parsed.HasGluedStar = hasStar && !stem.EndsWith(".", StringComparison.Ordinal);
        }

        return parsed;
    }

    private CondaVersionClause? WithVersion(CondaVersionOperator @operator, TextSpan literal, string written)
    {
        if (!CondaVersion.TryParse(text, literal, out CondaVersion? version, out ParseError? error))
        {
            this.Error = error;
            return null;
        }

        CondaVersion? series = null;
        if (@operator == CondaVersionOperator.Compatible)
        {
            string normal = version.ToString();
            int dot = normal.LastIndexOf('.');
            if (dot < 0 || !CondaVersion.TryParse(normal.Substring(0, dot), out series))
            {
                return this.Fail(ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers, span, version.Text);
            }
        }

        return new CondaVersionClause(@operator, written, span, version) { Series = series };
    }

    private static CondaVersionOperator? OperatorOf(string operatorText) => operatorText switch
    {
        "=" => CondaVersionOperator.StartsWith,
        "==" => CondaVersionOperator.Equal,
        "!=" => CondaVersionOperator.NotEqual,
        "<" => CondaVersionOperator.Less,
        "<=" => CondaVersionOperator.LessOrEqual,
        ">" => CondaVersionOperator.Greater,
        ">=" => CondaVersionOperator.GreaterOrEqual,
        "~=" => CondaVersionOperator.Compatible,
        _ => null,
    };

    private CondaVersionClause? Fail(ParseErrorCode code, TextSpan where, params string[] arguments)
    {
        this.Error = new ParseError(code, where, arguments);
        return null;
    }
}
