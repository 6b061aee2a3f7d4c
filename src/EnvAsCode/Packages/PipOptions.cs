namespace EnvAsCode;

/// <summary>Where pip looks for packages, and how it chooses among them.</summary>
public sealed record PipOptions
{
    /// <summary>The index instead of PyPI (<c>--index-url</c>), an <c>https</c> URL without credentials.</summary>
    public string? IndexUrl { get; init; }

    /// <summary>
    /// Indexes beside it (<c>--extra-index-url</c>). pip takes the highest version of all of them, whoever uploaded it: a name that only
    /// your own index should serve can be taken over on another.
    /// </summary>
    public EquatableArray<string> ExtraIndexUrls { get; init; }

    /// <summary>Hosts that are trusted without a valid certificate (<c>--trusted-host</c>), as <c>"pypi.internal:8443"</c>.</summary>
    public EquatableArray<string> TrustedHosts { get; init; }

    /// <summary>Files or pages with links to archives (<c>--find-links</c>): URLs, or absolute paths in the image.</summary>
    public EquatableArray<string> FindLinks { get; init; }

    /// <summary>
    /// Upper and lower bounds for packages, whoever asks for them: constraints install nothing by themselves (<c>constraints.txt</c>).
    /// </summary>
    public EquatableArray<PipPackage> Constraints { get; init; }

    /// <summary>
    /// Whether packages that the Python has already keep their exact versions: what the base image runs on is not changed by what is added.
    /// </summary>
    public bool KeepInstalled { get; init; }

    /// <summary>Whether packages that are there already are upgraded (<c>--upgrade</c>).</summary>
    public bool Upgrade { get; init; }

    /// <summary>Whether dependencies are not installed (<c>--no-deps</c>), where they are all declared.</summary>
    public bool NoDependencies { get; init; }

    /// <summary>
    /// The id of a build secret with a <c>pip.conf</c> in it, which pip reads and no layer keeps (<c>RUN --mount=type=secret</c>): the
    /// place for an index's credentials. Needs <see cref="CustomImage.BuildKit"/>.
    /// </summary>
    public string? ConfigSecret { get; init; }
}
