using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Pep440;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<Pep440Version>))]
public sealed partial class Pep440Version : ISpanParsable<Pep440Version>
{
    static Pep440Version IParsable<Pep440Version>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<Pep440Version>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pep440Version result) =>
        TryParse(s, out result);

    static Pep440Version ISpanParsable<Pep440Version>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<Pep440Version>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pep440Version result) =>
        TryParse(s.ToString(), out result);
}
