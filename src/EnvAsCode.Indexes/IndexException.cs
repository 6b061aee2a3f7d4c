using System;
using EnvAsCode.Indexes.Http;

namespace EnvAsCode.Indexes;

/// <summary>An index could not be read: what happened, where, and what to do. No credential is in its text.</summary>
public sealed class IndexException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="failure">What kept the index from answering.</param>
    /// <param name="url">The address that was asked; what is secret in it is left out.</param>
    /// <param name="message">A sentence without its full stop. No secret may be in it.</param>
    /// <param name="innerException">
    /// The cause, if there is one. Only its type may be told to the user: texts of the HTTP client may hold an address.
    /// </param>
    public IndexException(IndexFailure failure, Uri url, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        this.Failure = failure;
        this.Url = SafeUrl.Of(url);
    }

    /// <summary>What kept the index from answering.</summary>
    public IndexFailure Failure { get; }

    /// <summary>The address that was asked, without credentials and without its query.</summary>
    public string Url { get; }
}
