namespace EnvAsCode.Indexes;

/// <summary>What kept an index from answering.</summary>
public enum IndexFailure
{
    /// <summary>There is nothing at the address (404, 410, or no such file).</summary>
    NotFound,

    /// <summary>The index wants credentials, or other ones (401, 407).</summary>
    CredentialsNeeded,

    /// <summary>The index knows who asks and refuses (403).</summary>
    AccessDenied,

    /// <summary>The index answers no more requests for now (429), also after the pauses that it asked for.</summary>
    RateLimited,

    /// <summary>The index failed (5xx), also when it was asked again.</summary>
    ServerError,

    /// <summary>The index gave a status that nothing can be made of.</summary>
    UnexpectedStatus,

    /// <summary>No connection could be made: the name is not known, nothing listens there, or TLS failed.</summary>
    Unreachable,

    /// <summary>The index did not answer, or stopped in the middle of an answer.</summary>
    TimedOut,

    /// <summary>The connection ended before the whole answer was there.</summary>
    Truncated,

    /// <summary>What came is not what its digest says.</summary>
    DigestMismatch,

    /// <summary>The answer is not in the format that it should be in.</summary>
    Malformed,

    /// <summary>The answer is in a later version of its format, which may mean anything.</summary>
    UnsupportedVersion,

    /// <summary>The answer is larger than anything of its kind.</summary>
    TooLarge,

    /// <summary>The index sends the request elsewhere without end, or from HTTPS to HTTP.</summary>
    UnsafeRedirect,

    /// <summary>Nothing may be fetched, and the cache has no copy.</summary>
    Offline,
}
