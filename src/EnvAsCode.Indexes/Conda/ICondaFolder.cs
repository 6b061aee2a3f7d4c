using System.Collections.Generic;
using System.Threading.Tasks;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Indexes.Conda;

/// <summary>A platform's folder of a channel.</summary>
internal interface ICondaFolder
{
    /// <summary>Whether each name costs a request.</summary>
    public bool IsFetchedByName { get; }

    /// <summary>The records of a name.</summary>
    public Task<IEnumerable<CondaRecord>> FindAsync(string name);
}
