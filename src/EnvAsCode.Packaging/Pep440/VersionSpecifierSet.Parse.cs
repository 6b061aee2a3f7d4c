using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EnvAsCode.Packaging.Pep440.Suggestions;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Pep440;

/// <content>Reading a set of clauses.</content>
public sealed partial class VersionSpecifierSet
{
    /// <summary>Reads clauses separated by commas, as <c>&gt;=1.26,&lt;2</c>; an empty text is <see cref="Any"/>.</summary>
    /// <param name="text">The clauses.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a set of version specifiers; the message says why.</exception>
    public static VersionSpecifierSet Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out VersionSpecifierSet? set, out ParseError? error)
            ? set
            : throw new FormatException(error.Message);

    /// <summary>Reads clauses separated by commas; an empty text is <see cref="Any"/>. Never throws.</summary>
    /// <param name="text">The clauses.</param>
    /// <param name="set">The set, if it is one.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out VersionSpecifierSet? set) =>
        TryRead(text ?? "", bareVersionIsPin: false, out set, out _);

    /// <summary>Reads clauses separated by commas, and says what is wrong; an empty text is <see cref="Any"/>. Never throws.</summary>
    /// <param name="text">The clauses.</param>
    /// <param name="set">The set, if it is one.</param>
    /// <param name="error">What is wrong otherwise, with the nearest valid text if one is likely.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out VersionSpecifierSet? set, [NotNullWhen(false)] out ParseError? error) =>
        WithSuggestion(text ?? "", TryRead(text ?? "", bareVersionIsPin: false, out set, out error), ref error);

    /// <summary>
    /// Reads what a declaration writes for a version: a bare version means exactly it (<c>1.26.4</c> is <c>==1.26.4</c>, <c>1.26.*</c>
    /// is <c>==1.26.*</c>), anything else is a set of clauses. Never throws.
    /// </summary>
    /// <param name="text">A version, a prefix or clauses.</param>
    /// <param name="set">The set, if it is one.</param>
    /// <param name="error">What is wrong otherwise, with the nearest valid text if one is likely.</param>
    public static bool TryParsePin(
        string? text, [NotNullWhen(true)] out VersionSpecifierSet? set, [NotNullWhen(false)] out ParseError? error) =>
        WithSuggestion(text ?? "", TryRead(text ?? "", bareVersionIsPin: true, out set, out error), ref error, ofPin: true);

    /// <summary>Whether a text is what <see cref="TryParsePin"/> reads, without looking for a suggestion.</summary>
    internal static bool TryReadPin(string text) => TryRead(text, bareVersionIsPin: true, out _, out _);

    private static bool WithSuggestion(string text, bool success, ref ParseError? error, bool ofPin = false)
    {
        if (!success)
        {
            error = error!.WithSuggestion(ofPin ? Pep440Suggestions.ForPin(text) : Pep440Suggestions.ForSpecifierSet(text));
        }

        return success;
    }

    private static bool TryRead(
        string text,
        bool bareVersionIsPin,
        [NotNullWhen(true)] out VersionSpecifierSet? set,
        [NotNullWhen(false)] out ParseError? error)
    {
        List<VersionSpecifier>? specifiers = null;
        error = null;
        set = null;
        for (int start = 0; start <= text.Length;)
        {
            int comma = text.IndexOf(',', start);
            int end = comma < 0 ? text.Length : comma;
            TextSpan item = AsciiText.Trim(text.AsSpan(start, end - start)).Shift(start);
            start = end + 1;

            // As in PyPA's packaging, a comma too many is no mistake.
            if (item.Length == 0)
            {
                continue;
            }

            bool isBare = bareVersionIsPin && AsciiText.IsLetterOrDigit(text[item.Start]);
            if (!VersionSpecifier.TryRead(text, item, isBare, out VersionSpecifier? specifier, out error))
            {
                return false;
            }

            (specifiers ??= []).Add(specifier);
        }

        set = specifiers is null ? Any : new VersionSpecifierSet([.. specifiers]);
        return true;
    }
}
