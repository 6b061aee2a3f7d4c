using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Conda.VersionSpecs;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<CondaVersionSpec>))]
public sealed partial class CondaVersionSpec : ISpanParsable<CondaVersionSpec>
{
    static CondaVersionSpec IParsable<CondaVersionSpec>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<CondaVersionSpec>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CondaVersionSpec result) =>
        TryParse(s, out result);

    static CondaVersionSpec ISpanParsable<CondaVersionSpec>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<CondaVersionSpec>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CondaVersionSpec result) =>
        TryParse(s.ToString(), out result);
}
