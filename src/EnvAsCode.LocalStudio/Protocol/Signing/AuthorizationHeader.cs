using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.LocalStudio.Protocol.Signing;

/// <summary>The parts of <c>Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…</c>.</summary>
/// <param name="AccessKeyId">Whose key signed.</param>
/// <param name="Date">The scope's day, as <c>20260731</c>.</param>
/// <param name="Terminator">The scope's end, always <c>aws4_request</c>.</param>
/// <param name="SignedHeaders">The lower-case names, separated by <c>;</c>.</param>
/// <param name="Signature">The signature in hexadecimal.</param>
internal sealed record AuthorizationHeader(
    string AccessKeyId, string Date, string Region, string Service, string Terminator, string SignedHeaders, string Signature)
{
    /// <summary>The algorithm that every SDK signs these services with.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The scope without the key's id.</summary>
    public string Scope => $"{this.Date}/{this.Region}/{this.Service}/{this.Terminator}";

    /// <summary>Reads the header; <see langword="null"/> if it is incomplete.</summary>
    public static AuthorizationHeader? Parse(string header)
    {
        if (!header.StartsWith(Algorithm + " ", StringComparison.Ordinal))
        {
            return null;
        }

        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (string part in header[Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries))
        {
            string[] pair = part.Split('=', 2);
            parts[pair[0]] = pair[^1];
        }

        string[] credential = parts.GetValueOrDefault("Credential", "").Split('/');
        string? signedHeaders = parts.GetValueOrDefault("SignedHeaders");
        string? signature = parts.GetValueOrDefault("Signature");
        if (credential.Length < 5 || signedHeaders is null || signature is null)
        {
            return null;
        }

        string accessKeyId = string.Join('/', credential.SkipLast(4));
        return new(accessKeyId, credential[^4], credential[^3], credential[^2], credential[^1], signedHeaders, signature);
    }
}
