using System.Collections.Generic;

namespace EnvAsCode.Resolution.Python;

/// <summary>A project of a Python index.</summary>
/// <param name="Name">The name in its normal form (PEP 503).</param>
/// <param name="Releases">All releases, each version once, in any order.</param>
public sealed record PythonProject(string Name, IReadOnlyList<PythonRelease> Releases)
{
    /// <summary>The index that the project was found on, without credentials, if there are several.</summary>
    public string? Index { get; init; }
}
