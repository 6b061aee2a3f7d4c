using System.Collections.Generic;

namespace EnvAsCode.Resolution.Conda;

/// <summary>
/// A channel: the records of the platform's folder and of <c>noarch</c>. A resolver asks for each name at most once. A channel on a network
/// blocks until it has the answer; one in the compiler has everything in memory.
/// </summary>
public interface ICondaChannel
{
    /// <summary>The channel's name, as <c>conda-forge</c>.</summary>
    public string Name { get; }

    /// <summary>All packages of a name, in any order. Where a <c>.conda</c> and a <c>.tar.bz2</c> have one stem, only the former.</summary>
    /// <param name="name">The name in lower case.</param>
    public IReadOnlyList<CondaRecord> FindRecords(string name);
}
