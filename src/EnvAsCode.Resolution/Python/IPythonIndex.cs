using System.Collections.Generic;

namespace EnvAsCode.Resolution.Python;

/// <summary>
/// The projects that a solution is made of. A resolver asks for each project and each release at most once, in an order that depends on
/// nothing but the question and the answers. An index on a network blocks until it has the answer; one in the compiler has everything in
/// memory.
/// </summary>
public interface IPythonIndex
{
    /// <summary>
    /// Whether the metadata of any release costs nothing. A resolver then also looks at releases that it need not try, which makes
    /// explanations and backtracking shorter.
    /// </summary>
    public bool IsInMemory { get; }

    /// <summary>Gives a project; <see langword="null"/> if the index has none of this name.</summary>
    /// <param name="name">The name in its normal form.</param>
    public PythonProject? FindProject(string name);

    /// <summary>
    /// Gives the metadata of a release; <see langword="null"/> if there is none that can be read, so that the release cannot be used.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="release">The release.</param>
    /// <param name="file">The best of its files that can be used.</param>
    public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file);

    /// <summary>Tells which projects will be asked for soon, so that an index on a network can begin to fetch them.</summary>
    /// <param name="names">Their names in normal form.</param>
    public void Expect(IReadOnlyCollection<string> names);
}
