using System;

namespace EnvAsCode;

/// <summary>
/// A Debian package from a URL, for what no apt source has, with what it depends on from the sources; in an image, or at each start by a
/// script. Written <c>DebInstall("https://…/quarto-1.5.57-linux-amd64.deb", "sha256:…")</c>.
/// </summary>
public sealed record DebInstallStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A Debian package.</summary>
    /// <param name="url">See <see cref="Url"/>.</param>
    /// <param name="checksum">See <see cref="Checksum"/>.</param>
    public DebInstallStep(ScriptText url, string? checksum = null)
    {
        this.Url = url ?? throw new ArgumentNullException(nameof(url));
        this.Checksum = checksum;
    }

    /// <summary>Where the <c>.deb</c> file comes from, an <c>https</c> URL.</summary>
    public ScriptText Url { get; init; }

    /// <summary>The digest that the file must have, as <c>sha256:…</c>.</summary>
    public string? Checksum { get; init; }
}
