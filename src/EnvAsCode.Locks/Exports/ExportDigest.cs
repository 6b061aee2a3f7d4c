namespace EnvAsCode.Locks.Exports;

/// <summary>Which digest an explicit list carries.</summary>
public enum ExportDigest
{
    /// <summary>SHA-256, as <c>#sha256:…</c> (CEP 23), which micromamba, and conda since that proposal, read.</summary>
    Sha256,

    /// <summary>MD5, as <c>#…</c>, which every conda reads.</summary>
    Md5,
}
