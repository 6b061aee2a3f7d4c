using System;

namespace EnvAsCode.Packaging.Pep440;

/// <summary>The spellings of the operators.</summary>
internal static class VersionOperators
{
    public static string ToText(this VersionOperator value) => value switch
    {
        VersionOperator.Equal => "==",
        VersionOperator.NotEqual => "!=",
        VersionOperator.Compatible => "~=",
        VersionOperator.Less => "<",
        VersionOperator.LessOrEqual => "<=",
        VersionOperator.Greater => ">",
        VersionOperator.GreaterOrEqual => ">=",
        _ => "===",
    };

    /// <summary>Finds the operator that a text starts with; the longest wins.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out VersionOperator value, out int length)
    {
        char second = text.Length > 1 ? text[1] : '\0';
        (value, length) = (text.IsEmpty ? '\0' : text[0], second) switch
        {
            ('=', '=') => text.Length > 2 && text[2] == '=' ? (VersionOperator.Arbitrary, 3) : (VersionOperator.Equal, 2),
            ('!', '=') => (VersionOperator.NotEqual, 2),
            ('~', '=') => (VersionOperator.Compatible, 2),
            ('<', '=') => (VersionOperator.LessOrEqual, 2),
            ('>', '=') => (VersionOperator.GreaterOrEqual, 2),
            ('<', _) => (VersionOperator.Less, 1),
            ('>', _) => (VersionOperator.Greater, 1),
            _ => (VersionOperator.Equal, 0),
        };
        return length > 0;
    }
}
