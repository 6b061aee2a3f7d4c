using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Markers;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<Marker>))]
public sealed partial class Marker : ISpanParsable<Marker>
{
    static Marker IParsable<Marker>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<Marker>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Marker result) =>
        TryParse(s, out result);

    static Marker ISpanParsable<Marker>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<Marker>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Marker result) =>
        TryParse(s.ToString(), out result);
}
