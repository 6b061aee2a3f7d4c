using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Python.Pages;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python;

/// <summary>
/// Python indexes in the order of their priority. A name belongs to one index: the one that claims it, otherwise the first that has it;
/// files of that name on a later index do not exist. An index that does not answer is an error, never a reason to ask the next one:
/// otherwise a failure of a private index would let anybody's package of the same name in.
/// </summary>
/// <remarks>Safe to use from several threads at once. Each project is fetched once.</remarks>
public sealed class PythonIndexSet : IPythonIndex
{
    private readonly IndexClient client;
    private readonly IReadOnlyList<PythonIndexDefinition> indexes;
    private readonly CancellationToken cancellationToken;
    private readonly ConcurrentDictionary<string, Lazy<Task<ListedProject?>>> projects = new(StringComparer.Ordinal);
    private readonly MetadataSource metadata;

    /// <summary>Indexes, of which none is asked yet.</summary>
    /// <param name="client">Fetches.</param>
    /// <param name="indexes">The indexes, the most important first.</param>
    /// <param name="cancellationToken">Ends all requests.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public PythonIndexSet(IndexClient client, IReadOnlyList<PythonIndexDefinition> indexes, CancellationToken cancellationToken = default)
    {
        this.client = client ?? throw new ArgumentNullException(nameof(client));
        this.indexes = indexes ?? throw new ArgumentNullException(nameof(indexes));
        this.cancellationToken = cancellationToken;
        this.metadata = new MetadataSource(client, cancellationToken);
    }

    /// <inheritdoc/>
    public bool IsInMemory => false;

    /// <inheritdoc/>
    public void Expect(IReadOnlyCollection<string> names)
    {
        foreach (string name in names ?? throw new ArgumentNullException(nameof(names)))
        {
            // Whoever asks for the project hears of a failure.
            _ = this.FindAsync(name);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IndexException">An index did not answer as it should.</exception>
    public PythonProject? FindProject(string name) => this.FindAsync(name).GetAwaiter().GetResult()?.Project;

    /// <summary>Gives a project; <see langword="null"/> if no index has one of this name.</summary>
    /// <param name="name">The name in its normal form.</param>
    /// <exception cref="IndexException">An index did not answer as it should.</exception>
    public async Task<PythonProject?> FindProjectAsync(string name) => (await this.FindAsync(name))?.Project;

    /// <inheritdoc/>
    /// <exception cref="IndexException">An index did not answer as it should.</exception>
    public PythonMetadata? FindMetadata(PythonProject project, PythonRelease release, PythonFile? file) =>
        this.FindMetadataAsync(project, release, file).GetAwaiter().GetResult();

    /// <summary>Gives the metadata of a release; <see langword="null"/> if none of its files has any that can be relied on.</summary>
    /// <param name="project">The project.</param>
    /// <param name="release">The release.</param>
    /// <param name="file">The best of its files that can be used.</param>
    /// <exception cref="IndexException">An index did not answer as it should.</exception>
    public async Task<PythonMetadata?> FindMetadataAsync(PythonProject project, PythonRelease release, PythonFile? file)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(release);
        return file is not null && await this.FindAsync(project.Name) is { } listed
            ? await this.metadata.FindAsync(listed, release, file)
            : null;
    }

    private Task<ListedProject?> FindAsync(string name) => this.projects.GetOrAdd(
        name ?? throw new ArgumentNullException(nameof(name)),
        name => new(() => Task.Run(() => this.FetchAsync(name), this.cancellationToken))).Value;

    private async Task<ListedProject?> FetchAsync(string name)
    {
        foreach (PythonIndexDefinition index in this.IndexesOf(name))
        {
            Uri page = new(index.Url.AbsoluteUri.TrimEnd('/') + "/" + name + "/");
            IndexRequest request = new(page, name) { Accept = PageReader.Accept };
            if (await this.client.FindAsync(request, PageReader.Read, this.cancellationToken) is { } found)
            {
                return this.ToProject(name, index, found);
            }
        }

        return null;
    }

    private IEnumerable<PythonIndexDefinition> IndexesOf(string name)
    {
        PythonIndexDefinition? owner = this.indexes.FirstOrDefault(index => index.Projects.Any(pattern => Claims(pattern, name)));
        return owner is null ? this.indexes.Where(static index => !index.IsExplicit) : [owner];
    }

    private static bool Claims(string pattern, string name) => pattern.EndsWith('*')
        ? name.StartsWith(PackageName.Normalize(pattern[..^1]), StringComparison.Ordinal)
        : PackageName.Normalize(pattern) == name;

    private ListedProject ToProject(string name, PythonIndexDefinition index, ProjectPage page)
    {
        if (page.Name is not null && PackageName.Normalize(page.Name) != name)
        {
            throw new IndexException(
                IndexFailure.Malformed,
                index.Url,
                $"the index {index.Name} answered with the project '{page.Name}' when it was asked for '{name}'");
        }

        if (page.Status is "quarantined" or "archived" or "deprecated")
        {
            this.client.Options.Progress.Warning($"'{name}' is {page.Status}{(page.StatusReason is null ? "" : ": " + page.StatusReason)}");
        }

        Dictionary<string, Pep440Version?> known = new(StringComparer.Ordinal);
        Dictionary<string, ListedFile> files = new(StringComparer.Ordinal);
        Dictionary<Pep440Version, List<PythonFile>> releases = [];
        foreach (ListedFile file in page.Files)
        {
            if (DistributionFileName.VersionOf(file.File.FileName, name, known) is { } version && files.TryAdd(file.File.FileName, file))
            {
                if (!releases.TryGetValue(version, out List<PythonFile>? ofVersion))
                {
                    releases.Add(version, ofVersion = []);
                }

                ofVersion.Add(file.File);
            }
        }

        PythonRelease[] all =
        [
            .. releases.Select(static release => new PythonRelease(release.Key, release.Value)).OrderBy(static release => release.Version)
        ];
        return new ListedProject(new PythonProject(name, all) { Index = index.Name }, files);
    }
}
