using System;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Indexes.Credentials;

/// <summary>A place where credentials for indexes are kept.</summary>
public interface ICredentialSource
{
    /// <summary>The credential for an address.</summary>
    /// <param name="url">The address that will be asked, without credentials. It may be one that an index redirects to.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The credential, or <see langword="null"/> if this place has none for it.</returns>
    public ValueTask<IndexCredential?> FindAsync(Uri url, CancellationToken cancellationToken);
}
