namespace EnvAsCode;

/// <summary>How a downloaded file is packed.</summary>
public enum Archive
{
    /// <summary>It is no archive, or stays one.</summary>
    None,

    /// <summary>A tar file compressed with gzip.</summary>
    TarGz,

    /// <summary>A tar file compressed with bzip2; needs <c>bzip2</c>.</summary>
    TarBz2,

    /// <summary>A tar file compressed with xz; needs <c>xz-utils</c>.</summary>
    TarXz,

    /// <summary>A zip file; needs <c>unzip</c>.</summary>
    Zip,
}
