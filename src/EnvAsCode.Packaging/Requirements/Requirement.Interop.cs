using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Requirements;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<Requirement>))]
public sealed partial class Requirement : ISpanParsable<Requirement>
{
    static Requirement IParsable<Requirement>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<Requirement>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Requirement result) =>
        TryParse(s, out result);

    static Requirement ISpanParsable<Requirement>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<Requirement>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Requirement result) =>
        TryParse(s.ToString(), out result);
}
