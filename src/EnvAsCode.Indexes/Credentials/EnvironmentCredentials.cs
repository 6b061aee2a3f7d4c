using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;

namespace EnvAsCode.Indexes.Credentials;

/// <summary>
/// Credentials of an index by its name, from <c>ENVASCODE_INDEX_NAME_USERNAME</c> and <c>ENVASCODE_INDEX_NAME_PASSWORD</c>, or
/// <c>ENVASCODE_INDEX_NAME_TOKEN</c> for a bearer token. In the name letters are upper case, and whatever is no letter or digit is
/// <c>_</c>.
/// </summary>
public sealed class EnvironmentCredentials : ICredentialSource
{
    private readonly string prefix;
    private readonly Uri url;
    private readonly Func<string, string?> read;

    /// <summary>The credentials of an index.</summary>
    /// <param name="name">The index's name, as <c>internal</c>.</param>
    /// <param name="url">Its absolute address: only this scheme, host and port get them.</param>
    /// <param name="read">Reads a variable; the process's own environment unless given.</param>
    public EnvironmentCredentials(string name, Uri url, Func<string, string?>? read = null)
    {
        this.prefix = "ENVASCODE_INDEX_" + VariableName(name ?? throw new ArgumentNullException(nameof(name))) + "_";
        this.url = url ?? throw new ArgumentNullException(nameof(url));
        this.read = read ?? Environment.GetEnvironmentVariable;
    }

    /// <inheritdoc/>
    public ValueTask<IndexCredential?> FindAsync(Uri url, CancellationToken cancellationToken) =>
        new(SafeUrl.AreSameOrigin(url, this.url) ? this.Read() : null);

    /// <summary>An index's name as it stands in the names of variables.</summary>
    internal static string VariableName(string name)
    {
        StringBuilder builder = new(name.Length);
        foreach (char c in name)
        {
            builder.Append(char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_');
        }

        return builder.ToString();
    }

    private IndexCredential? Read() =>
        this.read(this.prefix + "TOKEN") is { Length: > 0 } token ? IndexCredential.Bearer(token)
        : this.read(this.prefix + "PASSWORD") is { Length: > 0 } password
            ? IndexCredential.Basic(this.read(this.prefix + "USERNAME") ?? "", password)
        : this.read(this.prefix + "USERNAME") is { Length: > 0 } user ? IndexCredential.Basic(user, "")
        : null;
}
