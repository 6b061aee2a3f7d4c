using System.Collections.Generic;
using EnvAsCode.Packaging.Markers;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Requirements;

/// <summary>
/// Reads a requirement by recursive descent (dependency specifiers specification, "Grammar"):
/// <code>
/// requirement = name extras? (('@' url (blank ';' marker)?) | (specifiers? (';' marker)?))
/// extras      = '[' (name (',' name)*)? ']'
/// specifiers  = '(' clauses? ')' | clauses
/// clauses     = clause (',' clause)* ','?
/// </code>
/// </summary>
internal sealed class RequirementParser(RequirementScanner scanner)
{
    public Requirement? Parse()
    {
        scanner.SkipBlanks();
        if (this.ParseName(ParseErrorCode.RequirementNameExpected, out TextSpan nameSpan) is not PackageName name)
        {
            return null;
        }

        scanner.SkipBlanks();
        if (this.ParseExtras() is not PackageName[] extras)
        {
            return null;
        }

        scanner.SkipBlanks();
        return scanner.TryTake('@')
            ? this.ParseUrlRequirement(name, nameSpan, extras)
            : this.ParseVersionRequirement(name, nameSpan, extras);
    }

    private Requirement? ParseUrlRequirement(PackageName name, TextSpan nameSpan, PackageName[] extras)
    {
        scanner.SkipBlanks();
        int start = scanner.Position;
        while (!scanner.AtEnd && scanner.Current is not (' ' or '\t'))
        {
            scanner.Position++;
        }

        TextSpan url = TextSpan.FromBounds(start, scanner.Position);
        if (url.Length == 0)
        {
            scanner.Fail(ParseErrorCode.RequirementUrlExpected, url);
            return null;
        }

        scanner.SkipBlanks();
        return this.TryParseMarker(ParseErrorCode.RequirementMarkerAfterUrlExpected, out Marker? marker)
            ? new Requirement(name, nameSpan, extras, VersionSpecifierSet.Any, scanner.TextOf(url), url, marker)
            : null;
    }

    private Requirement? ParseVersionRequirement(PackageName name, TextSpan nameSpan, PackageName[] extras)
    {
        int open = scanner.Position;
        bool inParentheses = scanner.TryTake('(');
        scanner.SkipBlanks();
        if (this.ParseClauses() is not List<VersionSpecifier> specifiers)
        {
            return null;
        }

        scanner.SkipBlanks();
        if (inParentheses && !scanner.TryTake(')'))
        {
            scanner.Fail(ParseErrorCode.RequirementParenthesisOpen, TextSpan.FromBounds(open, scanner.Position));
            return null;
        }

        scanner.SkipBlanks();
        ParseErrorCode expected = specifiers.Count > 0
            ? ParseErrorCode.RequirementCommaOrMarkerExpected
            : ParseErrorCode.RequirementSpecifierOrMarkerExpected;
        if (!this.TryParseMarker(expected, out Marker? marker))
        {
            return null;
        }

        VersionSpecifierSet set = specifiers.Count == 0 ? VersionSpecifierSet.Any : new VersionSpecifierSet([.. specifiers]);
        return new Requirement(name, nameSpan, extras, set, null, default, marker);
    }

    private PackageName? ParseName(ParseErrorCode expected, out TextSpan span)
    {
        int start = scanner.Position;
        int end = start;
        while (end < scanner.Text.Length && (AsciiText.IsLetterOrDigit(scanner.Text[end]) || scanner.Text[end] is '-' or '_' or '.'))
        {
            end++;
        }

        // A name ends in a letter or digit; what is left over is for the caller to find wrong.
        while (end > start && !AsciiText.IsLetterOrDigit(scanner.Text[end - 1]))
        {
            end--;
        }

        span = TextSpan.FromBounds(start, end);
        if (!PackageName.TryParse(scanner.TextOf(span), out PackageName? name, out _))
        {
            scanner.Fail(expected, scanner.Offending());
            return null;
        }

        scanner.Position = end;
        return name;
    }

    private PackageName[]? ParseExtras()
    {
        int open = scanner.Position;
        if (!scanner.TryTake('['))
        {
            return [];
        }

        List<PackageName> extras = [];
        scanner.SkipBlanks();
        while (extras.Count > 0 ? scanner.TryTake(',') : !scanner.AtEnd && scanner.Current != ']')
        {
            scanner.SkipBlanks();
            if (this.ParseName(ParseErrorCode.RequirementExtraExpected, out _) is not PackageName extra)
            {
                return null;
            }

            extras.Add(extra);
            scanner.SkipBlanks();
        }

        if (scanner.TryTake(']'))
        {
            return [.. extras];
        }

        bool isName = AsciiText.IsLetterOrDigit(scanner.Current);
        scanner.Fail(
            isName ? ParseErrorCode.RequirementExtraCommaExpected : ParseErrorCode.RequirementExtrasOpen,
            isName ? scanner.Offending() : TextSpan.FromBounds(open, scanner.Position));
        return null;
    }

    private List<VersionSpecifier>? ParseClauses()
    {
        List<VersionSpecifier> specifiers = [];
        while (scanner.Current is '=' or '!' or '<' or '>' or '~' or '^')
        {
            int start = scanner.Position;
            int end = this.EndOfClause();
            VersionSpecifierScanner clause = new(scanner.Text, start, end);
            if (!clause.TryScan(out VersionSpecifier? specifier, out ParseError? error))
            {
                scanner.Fail(error);
                return null;
            }

            if (clause.Position < end && scanner.Text[clause.Position] is '.' or '+')
            {
                scanner.Fail(clause.DescribeRest(specifier, start));
                return null;
            }

            specifiers.Add(specifier);
            scanner.Position = clause.Position;
            scanner.SkipBlanks();
            if (!scanner.TryTake(','))
            {
                break;
            }

            scanner.SkipBlanks();
        }

        return specifiers;
    }

    private int EndOfClause()
    {
        int end = scanner.Position;
        while (end < scanner.Text.Length && scanner.Text[end] is not (',' or ';' or ')'))
        {
            end++;
        }

        while (scanner.Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private bool TryParseMarker(ParseErrorCode expected, out Marker? marker)
    {
        marker = null;
        if (scanner.AtEnd)
        {
            return true;
        }

        if (!scanner.TryTake(';'))
        {
            scanner.Fail(expected, scanner.Offending());
            return false;
        }

        marker = new MarkerParser(scanner).ParseToEnd();
        return marker is not null;
    }
}
