using System;

namespace EnvAsCode;

/// <summary>
/// A further source of apt packages, signed with a key of its own (<c>/etc/apt/sources.list.d/&lt;name&gt;.sources</c>). Written
/// <c>AptSource("nodesource", "https://deb.nodesource.com/node_20.x", "nodistro", key:
/// "https://deb.nodesource.com/gpgkey/nodesource-repo.gpg.key")</c>, before the packages are installed.
/// </summary>
public sealed record AptSourceStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A source of apt packages.</summary>
    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="uri">See <see cref="Uri"/>.</param>
    /// <param name="suite">See <see cref="Suite"/>.</param>
    public AptSourceStep(string name, ScriptText uri, ScriptText suite)
    {
        this.Name = name ?? throw new ArgumentNullException(nameof(name));
        this.Uri = uri ?? throw new ArgumentNullException(nameof(uri));
        this.Suite = suite ?? throw new ArgumentNullException(nameof(suite));
    }

    /// <summary>The name of its files: lower-case letters, digits and <c>-</c>.</summary>
    public string Name { get; init; }

    /// <summary>The source's URI, <c>https</c>.</summary>
    public ScriptText Uri { get; init; }

    /// <summary>The suite, as <c>bookworm</c>; a path that ends with <c>/</c> for a source without components.</summary>
    public ScriptText Suite { get; init; }

    /// <summary>The components; <c>main</c> if empty, none if the suite is a path.</summary>
    public EquatableArray<ScriptText> Components { get; init; }

    /// <summary>The URL of the key that the source is signed with, in ASCII armor or binary; apt's own keys if not set.</summary>
    public ScriptText? Key { get; init; }

    /// <summary>The digest that the key must have, as <c>sha256:…</c>.</summary>
    public string? KeyChecksum { get; init; }
}
