using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Indexes.Conda.Repodata;
using EnvAsCode.Indexes.Conda.Shards;
using EnvAsCode.Indexes.Http;
using EnvAsCode.Resolution.Conda;

namespace EnvAsCode.Indexes.Conda;

/// <summary>A folder that has a file for each name (CEP 16).</summary>
internal sealed class ShardedFolder(
    IndexClient client, string channel, string subdir, ShardIndex index, CancellationToken cancellationToken) : ICondaFolder
{
    private const long MaximumLength = 256 << 20;

    /// <inheritdoc/>
    public bool IsFetchedByName => true;

    /// <inheritdoc/>
    public async Task<IEnumerable<CondaRecord>> FindAsync(string name)
    {
        if (index.Find(name) is not { } digest)
        {
            return [];
        }

        // The digest is the file's name and what its content must have.
        IndexRequest request = new(new Uri(index.ShardsUrl, digest + ".msgpack.zst"), channel + "/" + subdir + "/" + name)
        {
            Sha256 = digest,
            MaximumLength = MaximumLength,
        };
        RepodataIndex records = await client.GetAsync(
            request,
            static document => RepodataIndex.Create(MessagePackJson.Convert(Zstd.Decompress(document.Content, MaximumLength))),
            cancellationToken);
        return RecordReader.Read(records, name, channel, index.FilesUrl, subdir);
    }
}
