using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <summary>
/// Reads a conda version: characters are checked, then epoch, version and local part are split into segments and components (CEP 33).
/// </summary>
internal sealed class CondaVersionParser(string text, TextSpan part)
{
    private readonly List<CondaVersionComponent> components = [];
    private readonly List<int> ends = [];

    // The version in lower case, with _ for -, as long as the part, so that offsets stay right.
    private string normal = "";

    public bool TryParse([NotNullWhen(true)] out CondaVersion? version, [NotNullWhen(false)] out ParseError? error)
    {
        version = null;
        error = this.Normalize();
        if (error is not null)
        {
            return false;
        }

        int bang = this.normal.IndexOf('!');
        int plus = this.normal.IndexOf('+');
        int end = plus < 0 ? this.normal.Length : plus;
        error = this.CheckSeparators(bang, plus) ?? this.ReadEpoch(bang) ?? this.ReadSegments(bang + 1, end, isLocal: false);
        if (error is not null)
        {
            return false;
        }

        CondaVersionSegments main = this.TakeSegments();
        CondaVersionSegments local = CondaVersionSegments.None;
        if (plus >= 0)
        {
            error = this.ReadSegments(plus + 1, this.normal.Length, isLocal: true);
            if (error is not null)
            {
                return false;
            }

            local = this.TakeSegments();
        }

        version = new CondaVersion(text.Substring(part.Start, part.Length), this.normal, main, local);
        return true;
    }

    private ParseError? Normalize()
    {
        if (part.Length == 0)
        {
            return new ParseError(ParseErrorCode.VersionEmpty, part);
        }

        ReadOnlySpan<char> source = text.AsSpan(part.Start, part.Length);

        // A dash stands for an underscore, but not beside one.
        bool dashes = source.IndexOf('_') < 0;
        char[] lower = new char[part.Length];
        for (int i = 0; i < lower.Length; i++)
        {
            char c = source[i];
            if (!AsciiText.IsLetterOrDigit(c) && c is not ('.' or '_' or '+' or '!' or '*') && !(c == '-' && dashes))
            {
                return new ParseError(
                    ParseErrorCode.CondaVersionCharacter, new TextSpan(part.Start + i, 1), source.ToString(), c.ToString());
            }

            lower[i] = c == '-' ? '_' : AsciiText.ToLower(c);
        }

        this.normal = new string(lower);
        return null;
    }

    private ParseError? CheckSeparators(int bang, int plus)
    {
        int secondBang = this.normal.IndexOf('!', bang + 1);
        int secondPlus = this.normal.IndexOf('+', plus + 1);
        int wrong = bang >= 0 && secondBang >= 0 ? secondBang : plus >= 0 && secondPlus >= 0 ? secondPlus : -1;
        return wrong < 0 ? null : this.Error(ParseErrorCode.CondaVersionSeparatorTwice, wrong, 1, this.normal.Substring(wrong, 1));
    }

    private ParseError? ReadEpoch(int bang)
    {
        for (int i = 0; i < bang; i++)
        {
            if (!AsciiText.IsDigit(this.normal[i]))
            {
                return this.Error(ParseErrorCode.CondaVersionEpoch, 0, bang);
            }
        }

        if (bang == 0)
        {
            return this.Error(ParseErrorCode.CondaVersionEpoch, 0, 1);
        }

        ReadOnlySpan<char> digits = bang < 0 ? "0".AsSpan() : this.normal.AsSpan(0, bang);
        this.components.Add(CondaVersionComponent.FromNumber(VersionNumber.FromDigits(digits)));
        this.ends.Add(1);
        return null;
    }

    private ParseError? ReadSegments(int start, int end, bool isLocal)
    {
        // An underscore at the end belongs to the last segment: 1.0.1_ sorts below 1.0.1a, for versions as openssl's.
        int trailing = !isLocal && end > start && this.normal[end - 1] == '_' ? end - 1 : -1;
        for (int at = start; at <= end; at++)
        {
            int stop = at;
            while (stop < end && (stop == trailing || this.normal[stop] is not ('.' or '_')))
            {
                stop++;
            }

            if (stop == at)
            {
                return this.Error(ParseErrorCode.CondaVersionEmptySegment, Math.Min(at, Math.Max(this.normal.Length - 1, 0)), 1);
            }

            this.ReadComponents(at, stop);
            at = stop;
        }

        return null;
    }

    private void ReadComponents(int start, int end)
    {
        // A segment starts with a number, so that numbers and letters stay in step: 1.a1 is 1.0a1.
        if (!AsciiText.IsDigit(this.normal[start]))
        {
            this.components.Add(default);
        }

        for (int at = start; at < end;)
        {
            int stop = at + 1;
            int kind = KindOf(this.normal[at]);
            while (stop < end && KindOf(this.normal[stop]) == kind)
            {
                stop++;
            }

            this.components.Add(kind == 0
                ? CondaVersionComponent.FromNumber(VersionNumber.FromDigits(this.normal.AsSpan(at, stop - at)))
                : CondaVersionComponent.FromText(this.normal.Substring(at, stop - at)));
            at = stop;
        }

        this.ends.Add(this.components.Count);
    }

    private static int KindOf(char c) => AsciiText.IsDigit(c) ? 0 : c == '*' ? 1 : 2;

    private CondaVersionSegments TakeSegments()
    {
        CondaVersionSegments segments = new(this.components, this.ends);
        this.components.Clear();
        this.ends.Clear();
        return segments;
    }

    private ParseError Error(ParseErrorCode code, int start, int length, params string[] arguments) =>
        new(code, new TextSpan(part.Start + start, length), [text.Substring(part.Start, part.Length), .. arguments]);
}
