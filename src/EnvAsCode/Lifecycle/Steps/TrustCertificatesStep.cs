using System;

namespace EnvAsCode;

/// <summary>
/// Certificates of a private authority are trusted by OpenSSL, curl, pip, conda, git, the AWS SDKs and Node.js, beside those that are
/// trusted anyway. Written <c>TrustCertificates("s3://team-certificates/ca/")</c> or, with the certificate itself,
/// <c>TrustCertificates("-----BEGIN CERTIFICATE-----…")</c>. In an image they join the store of the system, which apt, curl and git read,
/// and variables point pip, requests, conda, the AWS SDKs and Node.js to it, which bring a store of their own.
/// </summary>
public sealed record TrustCertificatesStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>Certificates to trust.</summary>
    /// <param name="source">See <see cref="Source"/>.</param>
    public TrustCertificatesStep(ScriptText source) => this.Source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>
    /// The certificates in PEM (<c>-----BEGIN CERTIFICATE-----</c>), a file in S3 that holds them (<c>s3://bucket/ca.pem</c>) or a folder
    /// there (<c>s3://bucket/ca/</c>), of which every file with a certificate counts. In an image it is the certificates themselves or a
    /// file of the project that holds them, as <c>context/team-ca.pem</c>: its build has no sign-in to S3 (<c>EAC3066</c>).
    /// </summary>
    public ScriptText Source { get; init; }
}
