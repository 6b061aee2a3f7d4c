using System;
using System.Linq;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>What a link to a file says beside its address.</summary>
internal static class Links
{
    private const int DigestLength = 64;

    /// <summary>A SHA-256 in lower-case hexadecimal digits, if the text is one.</summary>
    public static string? DigestOf(string? text) =>
        text is { Length: DigestLength } && text.All(char.IsAsciiHexDigit) ? text.ToLowerInvariant() : null;

    /// <summary>The SHA-256 in a link's fragment, as <c>#sha256=…</c> (PEP 503).</summary>
    public static string? DigestOf(Uri url) => url.Fragment.TrimStart('#').Split('&')
        .Where(static part => part.StartsWith("sha256=", StringComparison.Ordinal))
        .Select(static part => DigestOf(part["sha256=".Length..]))
        .FirstOrDefault();

    /// <summary>Whether a page may name a file: a page on the web names none of this machine.</summary>
    public static bool CanBeFetched(Uri url, Uri page) =>
        url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp || (url.IsFile && page.IsFile);

    /// <summary>The last part of an address, decoded.</summary>
    public static string FileNameOf(Uri url) => Uri.UnescapeDataString(url.AbsolutePath[(url.AbsolutePath.LastIndexOf('/') + 1)..]);
}
