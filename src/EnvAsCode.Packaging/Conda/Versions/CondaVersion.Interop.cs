using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using EnvAsCode.Packaging.Interop;

namespace EnvAsCode.Packaging.Conda.Versions;

/// <content>What .NET 8 and later ask of a type that is a text: generic parsing, and JSON as that text.</content>
[JsonConverter(typeof(TextJsonConverter<CondaVersion>))]
public sealed partial class CondaVersion : ISpanParsable<CondaVersion>
{
    static CondaVersion IParsable<CondaVersion>.Parse(string s, IFormatProvider? provider) =>
        Parse(s);

    static bool IParsable<CondaVersion>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CondaVersion result) =>
        TryParse(s, out result);

    static CondaVersion ISpanParsable<CondaVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString());

    static bool ISpanParsable<CondaVersion>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CondaVersion result) =>
        TryParse(s.ToString(), out result);
}
