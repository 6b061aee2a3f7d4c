using System;

namespace EnvAsCode;

/// <summary>
/// A detached OpenPGP signature that a downloaded file must have. Written
/// <c>Signature = new GpgSignature("https://…/tool.tgz.asc", key: "https://…/KEYS", fingerprint: "4F7E 32D4 …")</c>. Needs <c>gpg</c>,
/// which a declaration installs with <c>Apt("gnupg")</c> where the base has none.
/// </summary>
/// <remarks>
/// The fingerprint decides who is believed: the key may come from anywhere, and signatures of other keys do not count. One that has
/// expired, or whose key has expired or was revoked, is refused.
/// </remarks>
public sealed record GpgSignature
{
    /// <summary>A signature.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="key">See <see cref="Key"/>.</param>
    /// <param name="fingerprint">See <see cref="Fingerprint"/>.</param>
    public GpgSignature(string url, string key, string fingerprint)
    {
        this.Url = url ?? throw new ArgumentNullException(nameof(url));
        this.Key = key ?? throw new ArgumentNullException(nameof(key));
        this.Fingerprint = fingerprint ?? throw new ArgumentNullException(nameof(fingerprint));
    }

    /// <summary>
    /// Where the signature comes from, an <c>https</c> URL; the file is in ASCII armor (<c>.asc</c>) or binary (<c>.sig</c>).
    /// </summary>
    public string Url { get; init; }

    /// <summary>
    /// The <c>https</c> URL of the public key, or of a file of several keys; or the key itself in ASCII armor,
    /// <c>-----BEGIN PGP PUBLIC KEY BLOCK-----</c> and so on.
    /// </summary>
    public string Key { get; init; }

    /// <summary>
    /// The fingerprint of the key that signs, or of its primary key: 40 hexadecimal digits (64 for a key of version 5), with blanks or
    /// without.
    /// </summary>
    public string Fingerprint { get; init; }
}
