using System;

namespace EnvAsCode.Emit.Checks.Scripts;

/// <summary>URIs of S3.</summary>
internal static class S3Uri
{
    private const string Scheme = "s3://";

    /// <summary>What is wrong with a URI; <see langword="null"/> if nothing is.</summary>
    /// <param name="uri">The URI, <c>s3://bucket/key</c>, of which the key may be empty.</param>
    public static string? Problem(string uri)
    {
        if (!uri.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return "'" + uri + "' does not begin with s3://";
        }

        int slash = uri.IndexOf('/', Scheme.Length);
        string bucket = slash < 0 ? uri.Substring(Scheme.Length) : uri.Substring(Scheme.Length, slash - Scheme.Length);
        bool isBucket = bucket.Length is >= 3 and <= 63
            && NameSyntax.FirstRefused(bucket, "-.", allowsUpperCase: false) < 0
            && NameSyntax.IsLowerOrDigit(bucket[0])
            && NameSyntax.IsLowerOrDigit(bucket[bucket.Length - 1]);
        return isBucket ? null : "'" + bucket + "' is no name of a bucket";
    }
}
