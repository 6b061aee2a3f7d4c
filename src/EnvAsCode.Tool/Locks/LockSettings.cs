using System;
using System.Collections.Generic;
using EnvAsCode.Indexes.Python;

namespace EnvAsCode.Tool.Locks;

/// <summary>What the command line says about locks.</summary>
internal sealed record LockSettings
{
    /// <summary>The folder of the generated environments; <see langword="null"/> if they are not needed.</summary>
    public required string? EnvironmentsFolder { get; init; }

    /// <summary>The path of the lock.</summary>
    public required string LockFile { get; init; }

    /// <summary>Indexes before the declared ones.</summary>
    public IReadOnlyList<PythonIndexDefinition> Indexes { get; init; } = [];

    /// <summary>The index in place of PyPI.</summary>
    public Uri? IndexUrl { get; init; }

    /// <summary>Where channels without an address are.</summary>
    public Uri? ChannelAlias { get; init; }

    /// <summary>What may be updated; an empty text stands for everything.</summary>
    public IReadOnlyList<string> Updates { get; init; } = [];

    /// <summary>What is upgraded, as <c>numpy==2.1.0</c>.</summary>
    public IReadOnlyList<string> Upgrades { get; init; } = [];

    /// <summary>Locks of other programs.</summary>
    public IReadOnlyList<string> Imports { get; init; } = [];

    /// <summary>Whether nothing may change.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether nothing is fetched.</summary>
    public bool IsOffline { get; init; }

    /// <summary>The folder of the cache.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>Whether the report is JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Whether the end of the standard input stops the command.</summary>
    public bool StopAtEndOfInput { get; init; }
}
