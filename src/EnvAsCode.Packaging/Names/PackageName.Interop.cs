using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Names;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<PackageName>))]
public sealed partial class PackageName : ISpanParsable<PackageName>
{
    static PackageName IParsable<PackageName>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<PackageName>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PackageName result) =>
        TryParse(s, out result, out _);

    static PackageName ISpanParsable<PackageName>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<PackageName>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out PackageName result) =>
        TryParse(s.ToString(), out result, out _);
}
