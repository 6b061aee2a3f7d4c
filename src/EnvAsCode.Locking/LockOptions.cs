using System;
using System.Collections.Generic;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python;
using EnvAsCode.Locking.Importing;

namespace EnvAsCode.Locking;

/// <summary>How a project is locked.</summary>
public sealed record LockOptions
{
    /// <summary>Python indexes that come before the declared ones, the most important first.</summary>
    public IReadOnlyList<PythonIndexDefinition> Indexes { get; init; } = [];

    /// <summary>The index that is asked in place of PyPI; <see langword="null"/> for PyPI itself.</summary>
    public Uri? IndexUrl { get; init; }

    /// <summary>Where channels are that are named without an address; <see langword="null"/> for conda.anaconda.org.</summary>
    public Uri? ChannelAlias { get; init; }

    /// <summary>Whether every package may get its newest version.</summary>
    public bool UpdatesAll { get; init; }

    /// <summary>The packages that may get their newest version, in their managers' normal form.</summary>
    public IReadOnlyList<string> Updates { get; init; } = [];

    /// <summary>The packages that are to get a version, as <c>numpy==2.1.0</c>.</summary>
    public IReadOnlyList<string> Upgrades { get; init; } = [];

    /// <summary>Locks of other programs, whose versions are tried first; an earlier one goes before a later one.</summary>
    public IReadOnlyList<ImportedLock> Imports { get; init; } = [];

    /// <summary>Whether the lock has to fit as it is: where something would change, that is an error.</summary>
    public bool IsLocked { get; init; }

    /// <summary>How indexes are asked.</summary>
    public IndexClientOptions Client { get; init; } = new();

    /// <summary>Hears of each part before it is solved.</summary>
    public Action<string> PartStarted { get; init; } = static _ => { };
}
