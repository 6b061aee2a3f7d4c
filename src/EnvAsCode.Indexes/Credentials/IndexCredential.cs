using System;
using System.Net.Http.Headers;
using System.Text;

namespace EnvAsCode.Indexes.Credentials;

/// <summary>What proves to an index who asks. Its text never shows the secret.</summary>
public sealed class IndexCredential
{
    private readonly string scheme;
    private readonly string secret;

    private IndexCredential(string scheme, string secret)
    {
        this.scheme = scheme;
        this.secret = secret;
    }

    /// <summary>A user's name and password, as HTTP's basic authentication wants them (RFC 7617).</summary>
    /// <param name="user">The name, without a colon.</param>
    /// <param name="password">The password, or a token.</param>
    public static IndexCredential Basic(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));

    /// <summary>A bearer token (RFC 6750).</summary>
    /// <param name="token">The token.</param>
    public static IndexCredential Bearer(string token) => new("Bearer", token);

    /// <summary>A token that conda servers take in the path, as <c>/t/TOKEN/</c>.</summary>
    /// <param name="token">The token.</param>
    public static IndexCredential CondaToken(string token) => new("", token);

    /// <summary>The kind of credential, without its secret.</summary>
    public override string ToString() => (this.scheme.Length == 0 ? "conda token" : this.scheme) + " ***";

    /// <summary>The header that carries it, unless it is in the path.</summary>
    internal AuthenticationHeaderValue? ToHeader() => this.scheme.Length == 0 ? null : new(this.scheme, this.secret);

    /// <summary>The address that carries it, if it goes in the path.</summary>
    internal Uri Apply(Uri url) =>
        this.scheme.Length > 0 ? url : new UriBuilder(url) { Path = "/t/" + Uri.EscapeDataString(this.secret) + url.AbsolutePath }.Uri;
}
