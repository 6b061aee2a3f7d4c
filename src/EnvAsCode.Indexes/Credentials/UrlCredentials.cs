using System;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;

namespace EnvAsCode.Indexes.Credentials;

/// <summary>
/// The credentials that an index's own address holds, as <c>https://user:password@host/simple/</c> or <c>https://host/t/TOKEN/channel</c>.
/// They are for the same scheme, host and port alone, as pip has it.
/// </summary>
public sealed class UrlCredentials : ICredentialSource
{
    private readonly Uri url;
    private readonly IndexCredential? credential;

    private UrlCredentials(Uri url, IndexCredential? credential)
    {
        this.url = url;
        this.credential = credential;
    }

    /// <summary>The credentials in the address of a package index.</summary>
    /// <param name="url">The index's absolute address as it was declared.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static UrlCredentials OfIndex(Uri url) => new(SafeUrl.WithoutCredentials(url), OfUserInfo(url));

    /// <summary>The credentials in the address of a conda channel, where a token may stand too.</summary>
    /// <param name="url">The channel's absolute address as it was declared.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is <see langword="null"/>.</exception>
    public static UrlCredentials OfChannel(Uri url)
    {
        (Uri address, string? token) = SafeUrl.SplitCondaToken(url);
        return new(address, token is null ? OfUserInfo(url) : IndexCredential.CondaToken(token));
    }

    /// <inheritdoc/>
    public ValueTask<IndexCredential?> FindAsync(Uri url, CancellationToken cancellationToken) =>
        new(SafeUrl.AreSameOrigin(url, this.url) ? this.credential : null);

    private static IndexCredential? OfUserInfo(Uri url)
    {
        int colon = url.UserInfo.IndexOf(':', StringComparison.Ordinal);
        return url.UserInfo.Length == 0 ? null
            : colon < 0 ? IndexCredential.Basic(Uri.UnescapeDataString(url.UserInfo), "")
            : IndexCredential.Basic(Uri.UnescapeDataString(url.UserInfo[..colon]), Uri.UnescapeDataString(url.UserInfo[(colon + 1)..]));
    }
}
