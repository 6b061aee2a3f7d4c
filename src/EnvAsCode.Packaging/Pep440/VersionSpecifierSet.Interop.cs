using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Pep440;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<VersionSpecifierSet>))]
public sealed partial class VersionSpecifierSet : ISpanParsable<VersionSpecifierSet>
{
    static VersionSpecifierSet IParsable<VersionSpecifierSet>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<VersionSpecifierSet>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VersionSpecifierSet result) =>
        TryParse(s, out result);

    static VersionSpecifierSet ISpanParsable<VersionSpecifierSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<VersionSpecifierSet>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out VersionSpecifierSet result) =>
        TryParse(s.ToString(), out result);
}
