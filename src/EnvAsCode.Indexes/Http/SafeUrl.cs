using System;
using System.Text.RegularExpressions;

namespace EnvAsCode.Indexes.Http;

/// <summary>
/// Addresses as they may be shown and stored: user, password, a conda token in the path, query and fragment are left out.
/// </summary>
public static partial class SafeUrl
{
    /// <summary>The address without what may be secret. A query is left out since signed addresses carry their signature there.</summary>
    /// <param name="url">The address.</param>
    /// <returns>The address; of a relative one the path alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static string Of(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        string text = url.IsAbsoluteUri
            ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
            : url.OriginalString.Split('?', '#')[0];
        return CondaToken().Replace(text, "/");
    }

    /// <summary>The address that is asked for and stored: without user, password and fragment; a query stays.</summary>
    /// <param name="url">The absolute address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static Uri WithoutCredentials(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.UserInfo.Length == 0 && url.Fragment.Length == 0
            ? url
            : new UriBuilder(url) { UserName = "", Password = "", Fragment = "" }.Uri;
    }

    /// <summary>The address as it may be stored: without what may be secret, and so without a signature in its query.</summary>
    /// <param name="url">The absolute address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static Uri WithoutQuery(Uri url) =>
        url is { Query.Length: > 0 } ? new UriBuilder(WithoutCredentials(url)) { Query = "" }.Uri : WithoutCredentials(url);

    /// <summary>
    /// Takes the token out of a conda channel's address, as <c>https://host/t/TOKEN/channel</c>. Only a channel's own address has one: the
    /// same path may be a file's folder elsewhere.
    /// </summary>
    /// <param name="channel">The channel's absolute address.</param>
    /// <returns>The address without credentials and without the token, and the token if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is <see langword="null"/>.</exception>
    public static (Uri Url, string? Token) SplitCondaToken(Uri channel)
    {
        Uri url = WithoutCredentials(channel);
        Match match = CondaToken().Match(url.AbsolutePath);
        return match.Success
            ? (new UriBuilder(url) { Path = CondaToken().Replace(url.AbsolutePath, "/") }.Uri, Uri.UnescapeDataString(
                match.Groups[1].Value))
            : (url, null);
    }

    /// <summary>
    /// Whether two addresses are of the same scheme, host and port: only then may one's credentials be sent to the other.
    /// </summary>
    /// <param name="one">An absolute address.</param>
    /// <param name="other">Another.</param>
    public static bool AreSameOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    [GeneratedRegex("(?<=^|//[^/]+)/t/([^/]+)/")]
    private static partial Regex CondaToken();
}
