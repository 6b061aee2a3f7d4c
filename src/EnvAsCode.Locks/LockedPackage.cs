using System.Collections.Generic;

namespace EnvAsCode.Locks;

/// <summary>
/// A package of a part, with what is needed to install it, and to check later and without a network that the part still goes together.
/// </summary>
/// <param name="Kind">Whose package it is.</param>
/// <param name="Name">The name in its normal form.</param>
/// <param name="Version">The version as its file has it.</param>
public sealed record LockedPackage(LockKind Kind, string Name, string Version)
{
    /// <summary>The build string; <see langword="null"/> for pip.</summary>
    public string? Build { get; init; }

    /// <summary>The build number; 0 for pip.</summary>
    public ulong BuildNumber { get; init; }

    /// <summary>The channel or index, by its name among the part's sources; <see langword="null"/> if the package is the base's.</summary>
    public string? Source { get; init; }

    /// <summary>Where the file is, without credentials; <see langword="null"/> if the package is the base's.</summary>
    public string? Url { get; init; }

    /// <summary>The file's SHA-256 in lower-case hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The file's MD5 in lower-case hexadecimal digits, which older conda reads from explicit lists.</summary>
    public string? Md5 { get; init; }

    /// <summary>The file's size in bytes, if the source says it.</summary>
    public long? Size { get; init; }

    /// <summary>The licence as the source has it.</summary>
    public string? License { get; init; }

    /// <summary>The versions of Python that it asks for, as written.</summary>
    public string? RequiresPython { get; init; }

    /// <summary>
    /// The MatchSpecs or requirements that it asks for, as written. Channels change them after a release, so they are kept as they were.
    /// </summary>
    public IReadOnlyList<string> Depends { get; init; } = [];

    /// <summary>The MatchSpecs that hold for packages only if they are installed.</summary>
    public IReadOnlyList<string> Constrains { get; init; } = [];

    /// <summary>The extras that are asked for, in ordinal order.</summary>
    public IReadOnlyList<string> Extras { get; init; } = [];

    /// <summary>Who asks for it: names of packages of the part, in ordinal order; <c>*</c> stands for the declaration itself.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Why the release was yanked, where it was and is used all the same; empty if nobody said why.</summary>
    public string? Yanked { get; init; }

    /// <summary>Whether the base has it already, so that it is not installed.</summary>
    public bool IsInstalled => this.Url is null;
}
