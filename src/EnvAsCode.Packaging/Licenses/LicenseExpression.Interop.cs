using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Licenses;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<LicenseExpression>))]
public sealed partial class LicenseExpression : ISpanParsable<LicenseExpression>
{
    static LicenseExpression IParsable<LicenseExpression>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<LicenseExpression>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LicenseExpression result) =>
        TryParse(s, out result);

    static LicenseExpression ISpanParsable<LicenseExpression>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<LicenseExpression>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LicenseExpression result) =>
        TryParse(s.ToString(), out result);
}
