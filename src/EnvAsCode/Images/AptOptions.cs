namespace EnvAsCode;

/// <summary>How apt installs.</summary>
public sealed record AptOptions
{
    /// <summary>
    /// Whether the packages that others recommend are installed as well; not by default (<c>--no-install-recommends</c>).
    /// </summary>
    public bool InstallRecommends { get; init; }

    /// <summary>Whether the lists of packages stay in the image, so that who builds on it need not update them; not by default.</summary>
    public bool KeepLists { get; init; }
}
