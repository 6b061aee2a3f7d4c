using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Conda.MatchSpecs;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<MatchSpec>))]
public sealed partial class MatchSpec : ISpanParsable<MatchSpec>
{
    static MatchSpec IParsable<MatchSpec>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<MatchSpec>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MatchSpec result) =>
        TryParse(s, out result);

    static MatchSpec ISpanParsable<MatchSpec>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<MatchSpec>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out MatchSpec result) =>
        TryParse(s.ToString(), out result);
}
