using System;

namespace EnvAsCode;

/// <summary>
/// A file from a URL, verified before anything uses it. Written <c>Download("https://…/node.tar.gz", "/opt/node", checksum: "sha256:…",
/// unpack: Archive.TarGz)</c>.
/// </summary>
public sealed record DownloadStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A download.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="destination">See <see cref="Destination"/>.</param>
    /// <param name="checksum">See <see cref="Checksum"/>.</param>
    public DownloadStep(ScriptText url, ScriptText destination, string? checksum = null)
    {
        this.Url = url ?? throw new ArgumentNullException(nameof(url));
        this.Destination = destination ?? throw new ArgumentNullException(nameof(destination));
        this.Checksum = checksum;
    }

    /// <summary>Where the file comes from, an <c>https</c> URL.</summary>
    public ScriptText Url { get; init; }

    /// <summary>The file that it becomes or, with <see cref="Unpack"/>, the folder that its content goes into; an absolute path.</summary>
    public ScriptText Destination { get; init; }

    /// <summary>
    /// The digest that the file must have, as <c>algorithm:hexadecimal</c> with <c>sha256</c>, <c>sha512</c>, <c>sha1</c> or <c>md5</c>:
    /// the form of Docker's <c>ADD --checksum</c>. Without one whoever controls the server controls the image.
    /// </summary>
    public string? Checksum { get; init; }

    /// <summary>The signature that the file must have, beside the checksum or instead of it; none if not set.</summary>
    public GpgSignature? Signature { get; init; }

    /// <summary>How the file is unpacked; not at all if not set.</summary>
    public Archive Unpack { get; init; }

    /// <summary>
    /// How many leading folders of the archive's paths are dropped (<c>tar --strip-components</c>); not for <see cref="Archive.Zip"/>.
    /// </summary>
    public int StripComponents { get; init; }

    /// <summary>
    /// The file's mode in octal digits, as <c>"755"</c>; <c>644</c> if not set. Not with <see cref="Unpack"/> (<c>EAC3039</c>): an archive
    /// has the modes of its files.
    /// </summary>
    public string? Mode { get; init; }
}
