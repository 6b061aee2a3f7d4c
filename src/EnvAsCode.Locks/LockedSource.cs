namespace EnvAsCode.Locks;

/// <summary>A channel or index that packages may come from. The order of several is their priority.</summary>
/// <param name="Kind">Whose packages it has.</param>
/// <param name="Name">The name, as <c>conda-forge</c>.</param>
/// <param name="Url">The address without credentials.</param>
public sealed record LockedSource(LockKind Kind, string Name, string Url)
{
    /// <summary>The name of the public Python index.</summary>
    public const string PyPi = "pypi";

    /// <summary>The address of the public Python index.</summary>
    public const string PyPiUrl = "https://pypi.org/simple/";

    /// <summary>Whether an address is that of the public Python index, with or without the slash at its end.</summary>
    /// <param name="url">The address.</param>
    public static bool IsPyPi(string url) => url.TrimEnd('/') == PyPiUrl.TrimEnd('/');
}
