using System;
using System.Collections.Generic;

namespace EnvAsCode.Indexes.Python;

/// <summary>An index of Python packages. The order of several is their priority.</summary>
/// <param name="Name">Its name, for messages, locks and the variables of its credentials.</param>
/// <param name="Url">
/// Where its Simple API is, as <c>https://host/simple/</c>, without credentials: what is secret goes to a source of credentials.
/// </param>
public sealed record PythonIndexDefinition(string Name, Uri Url)
{
    /// <summary>
    /// Names of projects, or beginnings of names that end in <c>*</c>, that come from this index and from no other, whatever its priority.
    /// </summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Whether the index is asked for <see cref="Projects"/> alone.</summary>
    public bool IsExplicit { get; init; }
}
