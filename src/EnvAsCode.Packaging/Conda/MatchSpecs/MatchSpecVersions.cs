namespace EnvAsCode.Packaging;

/// <summary>Reads the version of a MatchSpec, where <c>=1.8</c> means the series, but with a build exactly 1.8 (CEP 29, "Version expression parsing").</summary>
internal static class MatchSpecVersions
{
    public static ParseError? Read(string text, TextSpan span, bool hasBuild, out CondaVersionSpec? version)
    {
        version = null;
        string written = text.Substring(span.Start, span.Length);
        string literal = written.TrimStart('=');
        int equals = written.Length - literal.Length;
        if (equals > 0 && literal.Trim().Length == 0)
        {
            return new ParseError(ParseErrorCode.SpecifierVersionMissing, span, written);
        }

        TextSpan rest = TextSpan.FromBounds(span.Start + equals, span.End);
        bool isList = literal.IndexOfAny(['=', ',', '|']) >= 0;
        bool isPlain = equals == 2 || (equals == 1 && hasBuild && !isList);
        ParseError? error;
        _ = isPlain && !(isList && hasBuild)
            ? CondaVersionSpec.TryRead(text, rest, out version, out error)
            : CondaVersionSpec.TryRead(text, span, out version, out error);
        return error;
    }
}
