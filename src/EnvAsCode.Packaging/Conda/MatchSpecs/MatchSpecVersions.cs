using EnvAsCode.Packaging.Conda.VersionSpecs;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <summary>
/// Reads the version of a MatchSpec, where <c>=1.8</c> means the series, but with a build exactly 1.8 (CEP 29, "Version expression
/// parsing").
/// </summary>
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

        // "==1.8" is "1.8", "=*" is "*", and with a build "=1.8" is "1.8" too.
        bool isList = literal.IndexOfAny(['=', ',', '|']) >= 0;
        bool isPlain = equals == 2 || literal.Trim() == "*" || (equals == 1 && hasBuild && !isList);
        TextSpan rest = isPlain ? TextSpan.FromBounds(span.Start + equals, span.End) : span;
        _ = CondaVersionSpec.TryRead(text, rest, out version, out ParseError? error);
        return error;
    }
}
