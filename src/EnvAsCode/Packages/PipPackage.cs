namespace EnvAsCode;

/// <summary>A package that pip installs. Written <c>Pip("xgboost", "2.0.3")</c>.</summary>
public sealed record PipPackage : Package
{
    /// <summary>A pip package.</summary>
    /// <param name="name">The name: ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c> (PEP 508).</param>
    /// <param name="version">See <see cref="Version"/>.</param>
    public PipPackage(string name, string? version = null)
        : base(name) => this.Version = version;

    /// <summary>
    /// The version: an exact one (<c>"2.0.3"</c>, emitted as <c>==2.0.3</c>), a prefix (<c>"2.0.*"</c>, emitted as <c>==2.0.*</c>) or a
    /// PEP 440 specifier set (<c>"&gt;=2,&lt;3"</c>, <c>"~=2.0"</c>). Any version if not set.
    /// </summary>
    public string? Version { get; init; }

    /// <summary>The extras, as <c>["s3"]</c> for <c>dvc[s3]</c> (PEP 508).</summary>
    public EquatableArray<string> Extras { get; init; }

    /// <summary>The environment marker, as <c>"python_version &lt; '3.11'"</c> (PEP 508); always if not set.</summary>
    public string? Marker { get; init; }

    /// <summary>
    /// Where the package is installed from, instead of an index (a direct reference of PEP 508): an archive's <c>https</c> URL, with
    /// <c>#sha256=&lt;digest&gt;</c> to hold it to its content, or a repository as <c>git+https://host/owner/name@&lt;commit&gt;</c>. Not
    /// together with <see cref="Version"/> (<c>EAC2031</c>), and without credentials in it.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>
    /// The digests of the archives that may be installed, as <c>["sha256:…"]</c> (pip's <c>--hash</c>), in a <c>requirements.txt</c>. If
    /// one package has them, all have to, with exact versions, and those that they require have to be declared too (<c>EAC5019</c>).
    /// </summary>
    public EquatableArray<string> Hashes { get; init; }
}
