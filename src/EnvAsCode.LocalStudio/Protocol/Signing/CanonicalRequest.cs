using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace EnvAsCode.LocalStudio.Protocol.Signing;

/// <summary>The text that a signature of version 4 is over.</summary>
internal static class CanonicalRequest
{
    /// <summary>
    /// Writes the text. The body's hash is taken from the body: only some SDKs send it in a header, and a header can lie.
    /// </summary>
    /// <param name="signedHeaders">The names that the client signed, separated by <c>;</c>.</param>
    /// <param name="isPathSigned">Whether the path is signed as it is sent, as S3 does, and not encoded once more.</param>
    public static string Of(AwsRequest request, string signedHeaders, bool isPathSigned = false)
    {
        IEnumerable<string> headers = signedHeaders.Split(';').Select(name => $"{name}:{Collapse(request.Header(name))}\n");
        string path = isPathSigned ? request.Path : string.Join('/', request.Path.Split('/').Select(Uri.EscapeDataString));
        return string.Join(
            '\n', request.Method, path, Query(request.Query), string.Concat(headers), signedHeaders, Hash(request.Body));
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="bytes">What to hash.</param>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>SHA-256 of a text's UTF-8.</summary>
    /// <param name="text">What to hash.</param>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Query(string query) => string.Join(
        '&',
        query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Contains('=', StringComparison.Ordinal) ? pair : pair + "=")
            .Order(StringComparer.Ordinal));

    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
