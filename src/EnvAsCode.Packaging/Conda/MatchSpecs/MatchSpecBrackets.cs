using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// Reads the pairs between the brackets of a MatchSpec, <c>[key=value, key='value']</c>, and the legacy parentheses after them.
/// </summary>
internal sealed class MatchSpecBrackets(string text, MatchSpecBuilder parts)
{
    private readonly List<MatchSpecField> pairs = [];

    /// <summary>Reads the brackets that open at a place.</summary>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="end">Where the spec ends.</param>
    public ParseError? Read(int open, int end)
    {
        int close = this.FindClose(open, end);
        if (close < 0)
        {
            return new ParseError(ParseErrorCode.MatchSpecBracketOpen, TextSpan.FromBounds(open, end));
        }

        TextSpan rest = AsciiText.Trim(text.AsSpan(close + 1, end - close - 1)).Shift(close + 1);
        if (rest.Length > 0 && !this.TryReadLegacy(rest))
        {
            return new ParseError(ParseErrorCode.MatchSpecAfterBrackets, rest, text.Substring(rest.Start, rest.Length));
        }

        return this.ReadPairs(open + 1, close);
    }

    /// <summary>Lets the pairs win over the positional part; to be called after that is read.</summary>
    public ParseError? Apply()
    {
        ParseError? error = null;

        // The folder of a channel's URL yields to a folder of its own.
        foreach (MatchSpecField pair in this.pairs.OrderBy(pair => pair.Key != "channel"))
        {
            error ??= this.Apply(pair);
        }

        return error;
    }

    private ParseError? Apply(MatchSpecField pair)
    {
        switch (pair.Key)
        {
            // The name outside the brackets is the one that a reader sees.
            case "name":
                return null;
            case "channel":
                parts.SetChannel(pair.Value);
                return parts.CheckChannel(pair.Span);
            case "subdir":
                parts.Subdir = pair.Value;
                return null;
            case "version":
                return this.ApplyVersion(pair);
            case "build":
                parts.BuildSpan = pair.Span;
                return TryPattern(pair, out TextPattern? build, value => parts.Build = value);
            case "build_number":
                CondaVersionSpec.TryRead(text, pair.Span, out CondaVersionSpec? number, out ParseError? error);
                parts.BuildNumber = number;
                return error;
            case "extras" or "flags" when MatchSpecLists.Split(pair.Value) is null:
                return new ParseError(ParseErrorCode.MatchSpecList, pair.Span, pair.Key);
            case "when" when MatchSpecConditions.Validate(pair) is ParseError wrong:
                return wrong;
            default:
                parts.Fields[pair.Key] = pair;
                return TryPattern(pair, out _, static _ => { });
        }
    }

    private ParseError? ApplyVersion(MatchSpecField pair)
    {
        parts.VersionSpan = pair.Span;
        ParseError? error = MatchSpecVersions.Read(text, pair.Span, hasBuild: false, out CondaVersionSpec? version);
        parts.Version = version;
        return error;
    }

    private static ParseError? TryPattern(MatchSpecField pair, out TextPattern? pattern, Action<TextPattern> use)
    {
        if (!TextPattern.TryCreate(pair.Value, out pattern))
        {
            return new ParseError(ParseErrorCode.CondaSpecRegexInvalid, pair.Span, pair.Value);
        }

        use(pattern);
        return null;
    }

    private int FindClose(int open, int end)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = open; i < end; i++)
        {
            char c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '[')
            {
                depth++;
            }
            else if (c == ']' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private ParseError? ReadPairs(int start, int end)
    {
        for (int at = start; ;)
        {
            while (at < end && text[at] is ' ' or ',')
            {
                at++;
            }

            if (at >= end)
            {
                return this.pairs.Count > 0 || parts.IsOptional
                    ? null
                    : new ParseError(ParseErrorCode.MatchSpecPairExpected, TextSpan.FromBounds(start - 1, end + 1));
            }

            if (this.ReadPair(ref at, end) is ParseError error)
            {
                return error;
            }
        }
    }

    private ParseError? ReadPair(ref int at, int end)
    {
        int start = at;
        while (at < end && (AsciiText.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        string key = text.Substring(start, at - start);
        bool isComparison = key == "version" && at < end && text[at] is '<' or '>' or '!' or '~';
        if (key.Length == 0 || at >= end || !(text[at] == '=' || isComparison))
        {
            // conda's classic solver marks what may be dropped by this word alone.
            if (key == "optional")
            {
                parts.IsOptional = true;
                return null;
            }

            int stop = Math.Max(at, Math.Min(start + 1, end));
            return new ParseError(ParseErrorCode.MatchSpecPairExpected, TextSpan.FromBounds(start, stop));
        }

        at += isComparison ? 0 : 1;
        if (this.ReadValue(ref at, end) is not TextSpan value)
        {
            return new ParseError(ParseErrorCode.MatchSpecBracketOpen, TextSpan.FromBounds(at, end));
        }

        return this.AddPair(key, TextSpan.FromBounds(start, start + key.Length), value);
    }

    private TextSpan? ReadValue(ref int at, int end)
    {
        int start = at;
        if (at < end && text[at] is '\'' or '"')
        {
            int close = text.IndexOf(text[at], at + 1, end - at - 1);
            at = close < 0 ? at : close + 1;
            return close < 0 ? null : TextSpan.FromBounds(start + 1, close);
        }

        int depth = 0;
        for (; at < end && (depth > 0 || text[at] is not (',' or ' ')); at++)
        {
            // Quotes around a part only: [build=a'b'].
            if (depth == 0 && text[at] is '\'' or '"')
            {
                return null;
            }

            depth += text[at] == '[' ? 1 : text[at] == ']' ? -1 : 0;
        }

        return TextSpan.FromBounds(start, at);
    }

    private ParseError? AddPair(string key, TextSpan keySpan, TextSpan value)
    {
        string valueText = text.Substring(value.Start, value.Length);
        if (!MatchSpecKeys.IsKnown(key))
        {
            return key is "target" ? null : new ParseError(ParseErrorCode.MatchSpecKeyUnknown, keySpan, key);
        }

        if (valueText.Trim().Length == 0)
        {
            return new ParseError(ParseErrorCode.MatchSpecValueMissing, keySpan, key);
        }

        if (this.pairs.Exists(pair => pair.Key == key))
        {
            return new ParseError(ParseErrorCode.MatchSpecKeyTwice, keySpan, key);
        }

        this.pairs.Add(new MatchSpecField(key, valueText, value));
        return null;
    }

    // "(target=blarg,optional)" after the brackets.
    private bool TryReadLegacy(TextSpan rest)
    {
        string legacy = text.Substring(rest.Start, rest.Length);
        if (!MatchSpecPositional.IsLegacyParentheses(legacy))
        {
            return false;
        }

        parts.IsOptional |= legacy.IndexOf("optional", StringComparison.Ordinal) >= 0;
        return true;
    }
}
