using System.Collections.Generic;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Resolution.Tests.Python;

/// <summary>An index in memory.</summary>
internal sealed class TestIndex : IPythonIndex
{
    private readonly Dictionary<string, PythonProject> projects = [];
    // Releases of two projects may look alike.
    private readonly Dictionary<PythonRelease, PythonMetadata> metadata = new(ReferenceEqualityComparer.Instance);

    public bool IsInMemory { get; init; } = true;

    /// <summary>The releases whose metadata were asked for.</summary>
    public List<string> Asked { get; } = [];

    public TestIndex Add(string name, string version, params string[] requires) =>
        this.Add(name, version, new PythonMetadata { RequiresDist = requires });

    public TestIndex Add(string name, string version, PythonMetadata metadata, params PythonFile[] files)
    {
        PythonRelease release = new(Pep440Version.Parse(version), files);
        string normal = PackageName.Normalize(name);
        this.projects[normal] = new PythonProject(normal, [.. this.projects.GetValueOrDefault(normal)?.Releases ?? [], release]);
        this.metadata.Add(release, metadata);
        return this;
    }

    public TestIndex AddEmpty(string name)
    {
        this.projects.TryAdd(PackageName.Normalize(name), new PythonProject(PackageName.Normalize(name), []));
        return this;
    }

    public PythonProject? FindProject(string name) => this.projects.GetValueOrDefault(name);

    public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file)
    {
        this.Asked.Add(project.Name + " " + release.Version);
        return this.metadata[release];
    }

    public void Expect(IReadOnlyCollection<string> names)
    {
    }
}
