using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Wheels;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<SdistFileName>))]
public sealed partial class SdistFileName : ISpanParsable<SdistFileName>
{
    static SdistFileName IParsable<SdistFileName>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<SdistFileName>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SdistFileName result) =>
        TryParse(s, out result);

    static SdistFileName ISpanParsable<SdistFileName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<SdistFileName>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SdistFileName result) =>
        TryParse(s.ToString(), out result);
}
