using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Indexes.Http.Caching;
using EnvAsCode.Indexes.Python.Metadata;
using EnvAsCode.Indexes.Python.Pages;
using EnvAsCode.Packaging.Names;
using EnvAsCode.Packaging.Pep440;
using EnvAsCode.Resolution.Python;

namespace EnvAsCode.Indexes.Python;

/// <summary>
/// The metadata of releases, from where it costs least: a file of its own beside the wheel, parts of the wheel, the source distribution.
/// Wheels of one release are assumed to say the same, so another wheel's file will do.
/// </summary>
internal sealed class MetadataSource(IndexClient client, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PythonMetadata?>>> known = new(StringComparer.Ordinal);

    /// <summary>Gives the metadata of a release; none if its files have none that can be relied on.</summary>
    public Task<PythonMetadata?> FindAsync(ListedProject project, PythonRelease release, PythonFile file)
    {
        ListedFile? best = Candidates(project, release, file).FirstOrDefault();
        return best is null ? Task.FromResult<PythonMetadata?>(null)
            : this.known.GetOrAdd(best.Url.AbsoluteUri, _ => new(() => this.FetchAsync(project.Project.Name, release.Version, best))).Value;
    }

    private static IEnumerable<ListedFile> Candidates(ListedProject project, PythonRelease release, PythonFile file)
    {
        PythonFile[] files = [file, .. release.Files.Where(other => other.FileName != file.FileName && other.IsWheel)];
        ListedFile[] listed = [.. files.Select(each => project.Files.GetValueOrDefault(each.FileName)).OfType<ListedFile>()];

        // The chosen file's own words come first, and wheels before sources, whose words may not be final.
        return listed.Where(static each => each is { HasMetadata: true, File.IsWheel: true })
            .Concat(listed.Where(static each => each.File.IsWheel)).Concat(listed);
    }

    private async Task<PythonMetadata?> FetchAsync(string name, Pep440Version version, ListedFile file)
    {
        CoreMetadata? metadata = file switch
        {
            { HasMetadata: true, File.IsWheel: true } => await this.FetchFileAsync(name, file) ?? await this.ReadWheelAsync(name, file),
            { File.IsWheel: true } => await this.ReadWheelAsync(name, file),
            _ => await this.ReadSourceAsync(name, file),
        };
        if (metadata is null)
        {
            client.Options.Progress.Warning(
                $"what {file.File.FileName} requires is only known by building it, so that this release is left out: a wheel would say it");
            return null;
        }

        return PackageName.Normalize(metadata.Name) == name
            && Pep440Version.TryParse(metadata.Version, out Pep440Version? own)
            && IsSame(own, version)
            ? metadata.ToPythonMetadata(file.File.FileName)
            : throw new IndexException(
                IndexFailure.Malformed,
                file.Url,
                $"the metadata of {file.File.FileName} is of {metadata.Name} {metadata.Version}: the file is wrong");
    }

    // A file name may leave out the local part.
    private static bool IsSame(Pep440Version own, Pep440Version version) => own.Equals(version) || own.Public.Equals(version.Public);

    private Task<CoreMetadata?> FetchFileAsync(string name, ListedFile file)
    {
        Uri url = new UriBuilder(file.Url) { Path = file.Url.AbsolutePath + ".metadata" }.Uri;
        IndexRequest request = new(url, name) { Sha256 = file.MetadataSha256, MaximumLength = WheelMetadata.LongestMetadata };
        return client.FindAsync(request, static document => CoreMetadata.Parse(document.Content), cancellationToken);
    }

    private async Task<CoreMetadata?> ReadWheelAsync(string name, ListedFile file)
    {
        // A file of a digest never changes, and so what was read of it.
        string key = HttpCache.KeyOf(file.Url, "METADATA of " + file.File.Sha256);
        if (file.File.Sha256 is not null && client.Cache.Read(key) is { } copy)
        {
            return CoreMetadata.Parse(copy.Content);
        }

        IndexRequest request = new(file.Url, name) { MaximumLength = int.MaxValue };
        try
        {
            byte[] content = await this.ReadWheelAsync(request, name);
            CoreMetadata metadata = CoreMetadata.Parse(content);
            client.Cache.Write(key, CacheEntry.Of(file.Url, content), content);
            return metadata;
        }
        catch (FormatException e)
        {
            throw new IndexException(IndexFailure.Malformed, file.Url, $"{SafeUrl.Of(file.Url)} is not understood: {e.Message}", e);
        }
    }

    private async Task<byte[]> ReadWheelAsync(IndexRequest request, string name)
    {
        if (request.Url.IsFile)
        {
            IndexDocument document = await FileDocuments.ReadAsync(request, cancellationToken);
            await using MemoryStream content = new(document.Content, writable: false);
            return await WheelMetadata.ReadAsync(content, name, cancellationToken);
        }

        if (client.Options.IsOffline)
        {
            throw IndexClient.Offline(request.Url);
        }

        await using RangeStream stream = await RangeStream.OpenAsync(client, request, cancellationToken);
        return await WheelMetadata.ReadAsync(stream, name, cancellationToken);
    }

    private async Task<CoreMetadata?> ReadSourceAsync(string name, ListedFile file)
    {
        IndexRequest request = new(file.Url, name) { Sha256 = file.File.Sha256, MaximumLength = 1 << 30 };
        byte[] archive = await client.GetAsync(request, static document => document.Content, cancellationToken);
        try
        {
            byte[]? content = await SourceMetadata.FindAsync(archive, file.File.FileName, cancellationToken);
            return content is not null && CoreMetadata.Parse(content) is { HasStaticDependencies: true } metadata ? metadata : null;
        }
        catch (FormatException e)
        {
            throw new IndexException(IndexFailure.Malformed, file.Url, $"{SafeUrl.Of(file.Url)} is not understood: {e.Message}", e);
        }
    }
}
