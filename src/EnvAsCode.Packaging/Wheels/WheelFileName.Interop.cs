using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Wheels;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<WheelFileName>))]
public sealed partial class WheelFileName : ISpanParsable<WheelFileName>
{
    static WheelFileName IParsable<WheelFileName>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<WheelFileName>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out WheelFileName result) =>
        TryParse(s, out result);

    static WheelFileName ISpanParsable<WheelFileName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<WheelFileName>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out WheelFileName result) =>
        TryParse(s.ToString(), out result);
}
