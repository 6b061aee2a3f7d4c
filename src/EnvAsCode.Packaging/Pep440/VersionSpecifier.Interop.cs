using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Pep440;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<VersionSpecifier>))]
public sealed partial class VersionSpecifier : ISpanParsable<VersionSpecifier>
{
    static VersionSpecifier IParsable<VersionSpecifier>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<VersionSpecifier>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VersionSpecifier result) =>
        TryParse(s, out result);

    static VersionSpecifier ISpanParsable<VersionSpecifier>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<VersionSpecifier>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out VersionSpecifier result) =>
        TryParse(s.ToString(), out result);
}
