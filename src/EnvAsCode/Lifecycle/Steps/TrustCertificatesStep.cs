using System;

namespace EnvAsCode;

/// <summary>
/// Certificates of a private authority are trusted by OpenSSL, curl, pip, conda, git, the AWS SDKs and Node.js, beside those that are
/// trusted anyway. Written <c>TrustCertificates("s3://team-certificates/ca/")</c> or, with the certificate itself,
/// <c>TrustCertificates("-----BEGIN CERTIFICATE-----…")</c>.
/// </summary>
public sealed record TrustCertificatesStep : EnvironmentStep, IScriptStep
{
    /// <summary>Certificates to trust.</summary>
    /// <param name="source">See <see cref="Source"/>.</param>
    public TrustCertificatesStep(ScriptText source) => this.Source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>
    /// The certificates in PEM (<c>-----BEGIN CERTIFICATE-----</c>), a file in S3 that holds them (<c>s3://bucket/ca.pem</c>) or a folder
    /// there (<c>s3://bucket/ca/</c>), of which every file with a certificate counts.
    /// </summary>
    public ScriptText Source { get; init; }
}
