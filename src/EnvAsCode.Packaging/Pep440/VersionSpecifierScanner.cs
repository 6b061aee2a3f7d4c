using System;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>
/// Reads one clause from a place in a text and stops after it: the operator, blanks, the version, and <c>.*</c> where it may stand.
/// What follows is for the caller to judge, since a comma, a semicolon or a parenthesis may be right there.
/// </summary>
internal ref struct VersionSpecifierScanner
{
    private readonly string text;
    private readonly int end;

    public VersionSpecifierScanner(string text, int position, int end)
    {
        this.text = text;
        this.Position = position;
        this.end = end;
    }

    /// <summary>Where the next character is.</summary>
    public int Position { get; private set; }

    public bool TryScan([NotNullWhen(true)] out VersionSpecifier? specifier, [NotNullWhen(false)] out ParseError? error)
    {
        specifier = null;
        int start = this.Position;
        if (!VersionOperators.TryRead(this.Rest(start), out VersionOperator @operator, out int length))
        {
            error = this.DescribeMissingOperator(start);
            return false;
        }

        int versionStart = start + length;
        while (versionStart < this.end && AsciiText.IsPythonWhiteSpace(this.text[versionStart]))
        {
            versionStart++;
        }

        return @operator == VersionOperator.Arbitrary
            ? this.TryScanArbitrary(start, versionStart, out specifier, out error)
            : this.TryScanVersion(@operator, start, versionStart, out specifier, out error);
    }

    /// <summary>Reads a version without an operator, which stands for <c>==</c>.</summary>
    public bool TryScanBare([NotNullWhen(true)] out VersionSpecifier? specifier, [NotNullWhen(false)] out ParseError? error) =>
        this.TryScanVersion(VersionOperator.Equal, this.Position, this.Position, out specifier, out error);

    /// <summary>What is wrong with a text that goes on after a clause where nothing may follow.</summary>
    /// <param name="start">Where it starts.</param>
    public readonly ParseError DescribeRest(VersionSpecifier specifier, int start)
    {
        string operatorText = specifier.Operator.ToText();
        ReadOnlySpan<char> rest = this.Rest(this.Position);
        if (rest.Length >= 2 && rest[0] == '.' && rest[1] == '*')
        {
            TextSpan wildcard = new(this.Position, 2);
            return specifier.Operator is VersionOperator.Equal or VersionOperator.NotEqual
                ? new ParseError(ParseErrorCode.SpecifierWildcardAfterSuffix, wildcard, specifier.VersionText)
                : new ParseError(ParseErrorCode.SpecifierWildcardNotAllowed, wildcard, operatorText);
        }

        if (!rest.IsEmpty && rest[0] == '+' && specifier.Operator is not (VersionOperator.Equal or VersionOperator.NotEqual))
        {
            return new ParseError(ParseErrorCode.SpecifierLocalNotAllowed, TextSpan.FromBounds(this.Position, this.end), operatorText);
        }

        return new ParseError(
            ParseErrorCode.VersionUnexpectedText,
            TextSpan.FromBounds(this.Position, this.end),
            this.text.Substring(start, this.end - start),
            rest.ToString());
    }

    private readonly ReadOnlySpan<char> Rest(int position) => this.text.AsSpan(position, this.end - position);

    private readonly ParseError DescribeMissingOperator(int start)
    {
        if (start == this.end)
        {
            return new ParseError(ParseErrorCode.SpecifierEmpty, new TextSpan(start, 0));
        }

        int symbol = start;
        while (symbol < this.end && this.text[symbol] is '=' or '!' or '~' or '^' or '<' or '>')
        {
            symbol++;
        }

        return symbol > start
            ? new ParseError(
                ParseErrorCode.SpecifierOperatorUnknown, TextSpan.FromBounds(start, symbol), this.text.Substring(start, symbol - start))
            : new ParseError(
                ParseErrorCode.SpecifierOperatorMissing,
                TextSpan.FromBounds(start, this.end),
                this.text.Substring(start, this.end - start));
    }

    // Anything but blanks, a semicolon (a marker follows) and a closing parenthesis (the clause may stand in a pair).
    private bool TryScanArbitrary(
        int start, int versionStart, [NotNullWhen(true)] out VersionSpecifier? specifier, [NotNullWhen(false)] out ParseError? error)
    {
        int stop = versionStart;
        while (stop < this.end && !AsciiText.IsPythonWhiteSpace(this.text[stop]) && this.text[stop] is not (';' or ')' or ','))
        {
            stop++;
        }

        string version = this.text.Substring(versionStart, stop - versionStart);
        _ = Pep440Version.TryParse(version, out Pep440Version? parsed);
        specifier = new VersionSpecifier(VersionOperator.Arbitrary, version, parsed, isWildcard: false, TextSpan.FromBounds(start, stop));
        this.Position = stop;
        error = null;
        return true;
    }

    private bool TryScanVersion(
        VersionOperator @operator, int start, int versionStart, [NotNullWhen(true)] out VersionSpecifier? specifier,
        [NotNullWhen(false)] out ParseError? error)
    {
        specifier = null;
        Pep440VersionScanner scanner = new(this.text.AsSpan(0, this.end), versionStart);
        if (!scanner.TryScan(out Pep440VersionParts parts))
        {
            error = versionStart == this.end
                ? new ParseError(ParseErrorCode.SpecifierVersionMissing, TextSpan.FromBounds(start, versionStart), @operator.ToText())
                : new ParseError(
                    ParseErrorCode.VersionInvalid,
                    TextSpan.FromBounds(versionStart, this.end),
                    this.text.Substring(versionStart, this.end - versionStart));
            return false;
        }

        int stop = scanner.Position;
        bool equality = @operator is VersionOperator.Equal or VersionOperator.NotEqual;
        if (!equality && parts.Local is not null)
        {
            stop = this.text.IndexOf('+', versionStart);
            parts.Local = null;
        }

        bool isWildcard = equality && this.IsWildcardAt(stop) && parts is { PreRelease: null, Post: null, Dev: null, Local: null };
        Pep440Version version = new(parts);
        stop += isWildcard ? 2 : 0;
        if (@operator == VersionOperator.Compatible && parts.Release.Length < 2)
        {
            error = new ParseError(
                ParseErrorCode.SpecifierCompatibleNeedsTwoNumbers,
                TextSpan.FromBounds(start, stop),
                this.text.Substring(versionStart, stop - versionStart));
            return false;
        }

        string versionText = this.text.Substring(versionStart, stop - versionStart);
        specifier = new VersionSpecifier(@operator, versionText, version, isWildcard, TextSpan.FromBounds(start, stop));
        this.Position = stop;
        error = null;
        return true;
    }

    private readonly bool IsWildcardAt(int position) =>
        position + 1 < this.end && this.text[position] == '.' && this.text[position + 1] == '*';
}
