using System;

namespace EnvAsCode.Indexes.Http;

/// <summary>What an index answered.</summary>
/// <param name="Content">The bytes, without any compression of the transport.</param>
/// <param name="Url">The address that answered, after redirects: what relative links are meant from.</param>
/// <param name="MediaType">The media type without its parameters, in lower case; empty if none was given.</param>
public sealed record IndexDocument(byte[] Content, Uri Url, string MediaType);
