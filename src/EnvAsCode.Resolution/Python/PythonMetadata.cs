using System.Collections.Generic;

namespace EnvAsCode.Resolution.Python;

/// <summary>
/// What a release says of itself (core metadata specification). The wheels of a release are assumed to say the same; <see cref="FileName"/>
/// is the one that was read.
/// </summary>
public sealed record PythonMetadata
{
    /// <summary>The requirements as written (<c>Requires-Dist</c>), those of extras included.</summary>
    public IReadOnlyList<string> RequiresDist { get; init; } = [];

    /// <summary>The extras as written (<c>Provides-Extra</c>); those that only a requirement's marker names need not be listed.</summary>
    public IReadOnlyList<string> ProvidesExtra { get; init; } = [];

    /// <summary>The versions of Python that the release asks for, as written; used where its files do not say it.</summary>
    public string? RequiresPython { get; init; }

    /// <summary>The licence: the expression (PEP 639) if there is one, otherwise the older text.</summary>
    public string? License { get; init; }

    /// <summary>The file that this was read from.</summary>
    public string? FileName { get; init; }
}
