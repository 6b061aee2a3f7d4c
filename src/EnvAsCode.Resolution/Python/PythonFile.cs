using System;

namespace EnvAsCode.Resolution.Python;

/// <summary>
/// A file of a release as an index lists it: a wheel or a source distribution. Sources: the simple repository API specification of
/// packaging.python.org (PEP 503, 592, 691, 700).
/// </summary>
/// <param name="FileName">The file's name, as <c>numpy-2.1.0-cp311-cp311-manylinux_2_17_x86_64.whl</c>.</param>
public sealed record PythonFile(string FileName)
{
    /// <summary>Where the file is, without credentials; <see langword="null"/> if that is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The SHA-256 digest in lower-case hexadecimal digits; <see langword="null"/> if the index has none.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The size in bytes; <see langword="null"/> if the index does not say it.</summary>
    public long? Size { get; init; }

    /// <summary>
    /// The versions of Python that the file asks for, as written; <see langword="null"/> for any. A text that is no specifier counts
    /// as any, with a warning.
    /// </summary>
    public string? RequiresPython { get; init; }

    /// <summary>Whether the file was yanked (PEP 592).</summary>
    public bool IsYanked { get; init; }

    /// <summary>Why the file was yanked, if somebody said so.</summary>
    public string? YankedReason { get; init; }

    /// <summary>When the file was uploaded; <see langword="null"/> if the index does not say it.</summary>
    public DateTimeOffset? UploadTime { get; init; }

    /// <summary>Whether the file is a wheel; otherwise it has to be built.</summary>
    public bool IsWheel => this.FileName.EndsWith(".whl", StringComparison.Ordinal);
}
