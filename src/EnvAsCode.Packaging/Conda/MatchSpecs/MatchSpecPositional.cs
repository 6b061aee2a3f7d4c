using System;
using EnvAsCode.Packaging.Conda.Names;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// Reads the positional part of a MatchSpec: <c>channel/subdir:namespace:name version build</c>, the last three separated by blanks or by
/// <c>=</c>.
/// </summary>
internal sealed class MatchSpecPositional(string text, MatchSpecBuilder parts)
{
    public ParseError? Read(TextSpan span)
    {
        span = this.TakeLegacyParentheses(this.Trimmed(span));
        span = this.TakeChannel(span);
        int nameEnd = this.EndOfName(span);
        TextSpan name = TextSpan.FromBounds(span.Start, nameEnd);
        TextSpan rest = this.Trimmed(TextSpan.FromBounds(nameEnd, span.End));
        return parts.CheckChannel(new TextSpan(0, Math.Max(text.IndexOf(':'), 0)))
            ?? this.UseName(name)
            ?? this.ReadVersionAndBuild(rest);
    }

    /// <summary>
    /// Whether a text is conda's legacy parentheses, which hold the words <c>optional</c> and <c>target</c> and no version.
    /// </summary>
    public static bool IsLegacyParentheses(string text) =>
        text.Length > 2 && text[0] == '(' && text[text.Length - 1] == ')' && AsciiText.IsLetter(text[1])
        && (text.IndexOf("optional", StringComparison.Ordinal) >= 0 || text.IndexOf("target=", StringComparison.Ordinal) >= 0);

    private TextSpan TakeLegacyParentheses(TextSpan span)
    {
        int open = span.Length == 0 ? -1 : text.LastIndexOf('(', span.End - 1, span.Length);
        if (open < 0 || !IsLegacyParentheses(text.Substring(open, span.End - open)))
        {
            return span;
        }

        parts.IsOptional |= text.IndexOf("optional", open, span.End - open, StringComparison.Ordinal) >= 0;
        return this.Trimmed(TextSpan.FromBounds(span.Start, open));
    }

    // The last two colons count: a URL has one of its own.
    private TextSpan TakeChannel(TextSpan span)
    {
        int last = span.Length == 0 ? -1 : text.LastIndexOf(':', span.End - 1, span.Length);
        if (last < 0)
        {
            return span;
        }

        int first = last == span.Start ? -1 : text.LastIndexOf(':', last - 1, last - span.Start);
        if (first >= 0 && first > span.Start)
        {
            parts.SetChannel(text.Substring(span.Start, first - span.Start));
        }

        string space = text.Substring(first < 0 ? span.Start : first + 1, last - (first < 0 ? span.Start : first + 1));
        parts.Namespace = space.Length == 0 ? null : space;
        return this.Trimmed(TextSpan.FromBounds(last + 1, span.End));
    }

    // A regular expression as the name reaches to its '$'.
    private int EndOfName(TextSpan span)
    {
        if (span.Length > 0 && text[span.Start] == '^')
        {
            int dollar = text.IndexOf('$', span.Start, span.Length);
            if (dollar >= 0)
            {
                return dollar + 1;
            }
        }

        int end = span.Start;
        while (end < span.End && text[end] is not (' ' or '\t' or '=' or '<' or '>' or '!' or '~' or '('))
        {
            end++;
        }

        return end;
    }

    private ParseError? UseName(TextSpan span)
    {
        string name = text.Substring(span.Start, span.Length);
        parts.NameSpan = span;
        if (!TextPattern.IsRegex(name) && CondaPackageName.Validate(text, span, allowGlob: true) is ParseError error)
        {
            return error;
        }

        if (!TextPattern.TryCreate(CondaPackageName.Normalize(name), out TextPattern? pattern))
        {
            return new ParseError(ParseErrorCode.CondaSpecRegexInvalid, span, name);
        }

        parts.Name = pattern;
        return null;
    }

    private ParseError? ReadVersionAndBuild(TextSpan span)
    {
        // conda reads "numpy=" as "numpy".
        if (span.Length == 0 || (span.Length == 1 && text[span.Start] == '=' && span.End == text.Length))
        {
            return null;
        }

        int separator = this.FindBuild(span);
        TextSpan version = this.Trimmed(TextSpan.FromBounds(span.Start, separator < 0 ? span.End : separator));
        ParseError? error = MatchSpecVersions.Read(text, version, separator >= 0, out CondaVersionSpec? parsed);
        parts.VersionSpan = version;
        parts.Version = parsed;
        return error ?? (separator < 0 ? null : this.UseBuild(this.Trimmed(TextSpan.FromBounds(separator + 1, span.End))));
    }

    // The first blank or '=' that no operator precedes and no operator follows.
    private int FindBuild(TextSpan span)
    {
        int lastOperator = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is '-' or '=' or ',' or '|' or '<' or '>' or '~' or ')' or '(')
            {
                lastOperator = i;
            }
        }

        for (int i = Math.Max(span.Start + 1, lastOperator); i < span.End - 1; i++)
        {
            if (text[i] is ' ' or '='
                && text[i - 1] is not ('=' or '!' or '|' or ',' or '<' or '>' or '~')
                && !this.IsAfterOperator(span.Start, i))
            {
                return i;
            }
        }

        return -1;
    }

    // "< 2.0": the blank belongs to the operator.
    private bool IsAfterOperator(int start, int position)
    {
        int before = position - 1;
        while (before >= start && text[before] == ' ')
        {
            before--;
        }

        return text[position] == ' ' && before >= start && text[before] is '=' or '!' or '|' or ',' or '<' or '>' or '~';
    }

    private ParseError? UseBuild(TextSpan span)
    {
        string build = text.Substring(span.Start, span.Length);
        parts.BuildSpan = span;
        if (!(TextPattern.IsRegex(build) || CondaBuildString.IsValid(build, allowGlob: true))
            || !TextPattern.TryCreate(build, out TextPattern? pattern))
        {
            return new ParseError(ParseErrorCode.MatchSpecBuild, span, build);
        }

        parts.Build = pattern;
        return null;
    }

    private TextSpan Trimmed(TextSpan span) => AsciiText.Trim(text.AsSpan(span.Start, span.Length)).Shift(span.Start);
}
