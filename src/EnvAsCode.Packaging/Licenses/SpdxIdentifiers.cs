using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Packaging.Text;

namespace EnvAsCode.Packaging.Licenses;

/// <summary>Finds the identifiers of the SPDX licence list whatever their case.</summary>
internal static class SpdxIdentifiers
{
    private static readonly Lazy<Dictionary<string, string>> Licenses = new(() => Index(SpdxLists.Licenses, SpdxLists.DeprecatedLicenses));
    private static readonly Lazy<Dictionary<string, string>> Exceptions =
        new(() => Index(SpdxLists.Exceptions, SpdxLists.DeprecatedExceptions));
    private static readonly Lazy<HashSet<string>> Deprecated = new(() =>
        new(Split(SpdxLists.DeprecatedLicenses).Concat(Split(SpdxLists.DeprecatedExceptions)), StringComparer.Ordinal));

    /// <summary>The licence's identifier as the list writes it; <see langword="null"/> if it is none.</summary>
    public static string? FindLicense(string text) => Find(Licenses.Value, text);

    /// <summary>The exception's identifier as the list writes it; <see langword="null"/> if it is none.</summary>
    public static string? FindException(string text) => Find(Exceptions.Value, text);

    /// <summary>Whether the list advises against an identifier, as <c>GPL-2.0</c> for <c>GPL-2.0-only</c>.</summary>
    public static bool IsDeprecated(string identifier) => Deprecated.Value.Contains(identifier);

    private static string? Find(Dictionary<string, string> identifiers, string text) =>
        identifiers.TryGetValue(AsciiText.ToLower(text), out string? identifier) ? identifier : null;

    private static Dictionary<string, string> Index(string current, string deprecated)
    {
        Dictionary<string, string> index = new(StringComparer.Ordinal);
        foreach (string identifier in Split(current).Concat(Split(deprecated)))
        {
            index[AsciiText.ToLower(identifier)] = identifier;
        }

        return index;
    }

    private static string[] Split(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
