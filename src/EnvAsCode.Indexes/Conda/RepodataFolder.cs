using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda.Repodata;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Indexes.Conda;

/// <summary>A folder whose records are all in one file.</summary>
internal sealed class RepodataFolder : ICondaFolder
{
    private readonly string channel;
    private readonly string subdir;
    private readonly Uri files;

    private RepodataFolder(string channel, string subdir, Uri files, RepodataIndex index)
    {
        this.channel = channel;
        this.subdir = subdir;
        this.files = files;
        this.Index = index;
    }

    public RepodataIndex Index { get; }

    /// <inheritdoc/>
    public bool IsFetchedByName => false;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is no repodata.</exception>
    public static RepodataFolder Create(string channel, string subdir, Uri url, byte[] content)
    {
        RepodataIndex index = RepodataIndex.Create(content);

        // Relative to the file (CEP 15); a file of a web server names none of this machine.
        Uri files = index.BaseUrl is { Length: > 0 } text
            && Uri.TryCreate(url, text.TrimEnd('/') + "/", out Uri? folder)
            && (!folder.IsFile || url.IsFile)
            ? folder
            : new Uri(url, ".");
        return new RepodataFolder(channel, subdir, files, index);
    }

    /// <inheritdoc/>
    public Task<IEnumerable<CondaRecord>> FindAsync(string name) =>
        Task.FromResult(RecordReader.Read(this.Index, name, this.channel, this.files, this.subdir));
}
