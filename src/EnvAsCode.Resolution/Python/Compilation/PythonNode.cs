using System;
using System.Collections.Generic;
using EnvAsCode.Resolution.Solving;

namespace EnvAsCode.Resolution.Python.Compilation;

/// <summary>
/// A project with its candidates in the order of their versions, or an extra of a project, whose one candidate is that it is asked for.
/// </summary>
internal sealed class PythonNode
{
    private PythonNode(int id, string name, PythonProject? project, PythonCandidate[] candidates, int baseId, string extra, int count)
    {
        this.Id = id;
        this.Name = name;
        this.Project = project;
        this.Candidates = candidates;
        this.Base = baseId;
        this.Extra = extra;
        this.Count = count;
        this.Stable = StateSet.Where(candidates.Length, candidate => !candidates[candidate].Version.IsPreRelease);
    }

    public int Id { get; }

    /// <summary>The project's name in its normal form.</summary>
    public string Name { get; }

    /// <summary>The project; <see langword="null"/> if the index has none of this name.</summary>
    public PythonProject? Project { get; }

    public PythonCandidate[] Candidates { get; }

    /// <summary>How many candidates the solver sees.</summary>
    public int Count { get; }

    /// <summary>The number of the project whose extra it is; -1 for a project.</summary>
    public int Base { get; }

    /// <summary>The extra in its normal form; empty for a project.</summary>
    public string Extra { get; }

    /// <summary>The candidates that are no pre-releases.</summary>
    public StateSet Stable { get; }

    /// <summary>The numbers of the extras' packages that have come up.</summary>
    public SortedDictionary<string, int> Extras { get; } = new(StringComparer.Ordinal);

    /// <summary>Why candidates cannot be used, whatever the question is; set when it is first asked for.</summary>
    public IReadOnlyList<WorldRule>? Unavailable { get; set; }

    /// <summary>That yanked candidates cannot be used; set when it is first asked for.</summary>
    public WorldRule? Yanked { get; set; }

    public static PythonNode ForProject(int id, string name, PythonProject? project, PythonCandidate[] candidates) =>
        new(id, name, project, candidates, -1, "", candidates.Length);

    public static PythonNode ForExtra(int id, PythonNode project, string extra) =>
        new(id, project.Name, project.Project, [], project.Id, extra, 1);
}
